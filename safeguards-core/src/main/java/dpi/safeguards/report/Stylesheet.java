package dpi.safeguards.report;

/** How a page looks, on a screen and on paper. Loads nothing. */
final class Stylesheet {

    static final String SCREEN =
            """
            :root {
              color-scheme: light;
              --page: #f4f6f8; --paper: #ffffff; --ink: #1b2530; --quiet: #4c5967; --line: #d2d8df; --link: #0b4f8f;
              --against: #8f1f29; --against-soft: #fbeeed; --open: #5a4900; --open-soft: #fcf6df;
              --for: #1d5a39; --for-soft: #e9f4ed; --plain-soft: #eaeef2; --cell: #dfe4e9;
              --critical: #7c1030; --high: #963b00; --medium: #655200; --low: #41566b;
            }
            @media screen and (prefers-color-scheme: dark) {
              :root {
                color-scheme: dark;
                --page: #11161c; --paper: #19202a; --ink: #e6ebf0; --quiet: #aab5c1; --line: #374350; --link: #93c5f8;
                --against: #ffb4ac; --against-soft: #3a2022; --open: #efd781; --open-soft: #322c14;
                --for: #9fdfb9; --for-soft: #173325; --plain-soft: #26303b; --cell: #2c3641;
                --critical: #ff9db0; --high: #ffb587; --medium: #e8cf70; --low: #b4c6d8;
              }
            }
            * { box-sizing: border-box; }
            html { scroll-behavior: auto; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
            body {
              margin: 0 auto; padding: 0 1.25rem 3rem; max-width: 60rem; background: var(--page); color: var(--ink);
              font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
              overflow-wrap: break-word;
            }
            h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
            h1 { margin: 0 0 1.25rem; font-size: 1.9rem; font-weight: 650; }
            h2 { margin: 3rem 0 .75rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); font-size: 1.35rem; }
            h3 { margin: 1.75rem 0 .75rem; font-size: 1.1rem; }
            h4 { margin: 1.15rem 0 .3rem; font-size: .95rem; }
            p { margin: .5rem 0; max-width: 46rem; }
            ul { margin: .4rem 0; padding-left: 1.2rem; }
            a { color: var(--link); text-underline-offset: .15em; }
            :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
            main:focus { outline: none; }
            code { font: .88em/1.4 ui-monospace, "SFMono-Regular", Consolas, "DejaVu Sans Mono", monospace; color: var(--quiet); }
            .skip { position: absolute; left: -100rem; padding: .6rem 1rem; background: var(--paper); }
            .skip:focus { left: 1rem; top: 1rem; }
            body > header { padding-top: 2.5rem; }
            .eyebrow { margin: 0 0 .35rem; color: var(--quiet); font-size: .9rem; }
            .quiet, .terms, .kind, .id { color: var(--quiet); }
            .kind, .id { font-weight: 400; }
            .lead { font-size: 1.1rem; }
            .note { white-space: pre-line; }
            dl, dd { margin: 0; }
            .particulars { display: flex; flex-wrap: wrap; gap: .75rem 2.25rem; }
            dt { color: var(--quiet); font-size: .85rem; }
            nav { margin-top: 1.5rem; padding: .65rem 0; border: solid var(--line); border-width: 1px 0; }
            nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.35rem; margin: 0; padding: 0; list-style: none; }
            .warning {
              margin-top: 2rem; padding: 1.1rem 1.4rem; border: 2px solid var(--against); border-radius: .4rem;
              background: var(--against-soft);
            }
            .warning h2 { margin-top: 0; border: 0; padding: 0; color: var(--against); }
            table { width: 100%; margin: 1.1rem 0; border-collapse: collapse; background: var(--paper); }
            caption { padding-bottom: .4rem; text-align: left; font-weight: 600; }
            th, td { padding: .55rem .7rem; border: solid var(--line); border-width: 1px 0; text-align: left; vertical-align: top; }
            thead th { color: var(--quiet); font-size: .85rem; font-weight: 600; }
            dd, code { overflow-wrap: anywhere; }
            tbody th, tfoot th { font-weight: 600; }
            .number { font-size: 1.15rem; font-weight: 650; font-variant-numeric: tabular-nums; }
            .mark {
              display: inline-block; padding: .08rem .55rem; border: 1px solid currentColor; border-radius: .75rem;
              background: var(--plain-soft); font-size: .85rem; font-weight: 600; overflow-wrap: normal;
            }
            .mark.not-satisfied, .mark.conflicting { color: var(--against); background: var(--against-soft); }
            .mark.undetermined, .mark.doubtful { color: var(--open); background: var(--open-soft); }
            .mark.satisfied { color: var(--for); background: var(--for-soft); }
            .mark.critical { color: var(--critical); } .mark.high { color: var(--high); }
            .mark.medium { color: var(--medium); } .mark.low { color: var(--low); }
            .cards { margin: 1rem 0; padding: 0; list-style: none; }
            .card {
              margin: 0 0 1.1rem; padding: 1.1rem 1.4rem; border: 1px solid var(--line); border-left: .35rem solid var(--low);
              border-radius: .4rem; background: var(--paper);
            }
            .card.critical { border-left-color: var(--critical); } .card.high { border-left-color: var(--high); }
            .card.medium { border-left-color: var(--medium); }
            .card.question { border-left-color: var(--open); } .card.met { border-left-color: var(--for); }
            .card > :first-child { margin-top: 0; } .card > :last-child { margin-bottom: 0; }
            .card h3 { margin: .6rem 0 .2rem; }
            .ask { font-weight: 600; }
            .subject, .ask { margin: .2rem 0; }
            .terms { font-size: .9rem; }
            .marks { display: flex; flex-wrap: wrap; gap: .35rem; }
            .grounds, .mitigations { padding-left: 1.1rem; }
            .grounds > li, .mitigations > li { margin-bottom: .7rem; }
            .rule, .mitigations p { margin: .1rem 0; }
            details { margin: .35rem 0; }
            summary { width: fit-content; color: var(--link); cursor: pointer; font-size: .92rem; }
            .facts { margin: .5rem 0; padding-left: .9rem; border-left: 2px solid var(--line); list-style: none; font-size: .94rem; }
            .facts > li + li { margin-top: .8rem; }
            .facts p { margin: 0; }
            .origin > div { display: flex; flex-wrap: wrap; gap: 0 .75rem; }
            .origin dt { flex: 0 0 8.5rem; padding-top: .1rem; }
            .origin dd { flex: 1 1 16rem; }
            .source { display: block; }
            .missing { font-size: .94rem; }
            blockquote { margin: .6rem 0; padding: .6rem 1rem; border-left: 3px solid var(--line); background: var(--plain-soft); }
            .draft { font-size: .85rem; font-weight: 600; color: var(--quiet); }
            .clause { white-space: pre-line; }
            figure { margin: 2rem 0 0; }
            figcaption { max-width: 46rem; }
            .wide { margin: .8rem 0; overflow-x: auto; }
            .wide svg { display: block; width: 100%; min-width: 44rem; height: auto; }
            .wide table { min-width: 44rem; font-size: .9rem; }
            svg text { font-size: 13px; fill: var(--ink); }
            svg .code { font-weight: 650; } svg .name { fill: var(--quiet); font-size: 12px; }
            svg rect { stroke-width: 1; }
            svg .empty { fill: none; stroke: var(--cell); }
            svg .questions { fill: var(--open-soft); stroke: var(--open); stroke-dasharray: 4 3; }
            svg .findings { fill: var(--against-soft); stroke: var(--against); }
            svg .finding { fill: var(--against); font-weight: 650; } svg .ask { fill: var(--open); }
            footer { margin-top: 3.5rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .92rem; }
            footer h2 { margin: 1.2rem 0 .4rem; border: 0; padding: 0; font-size: 1rem; }
            @media (max-width: 34rem) {
              body { padding: 0 .9rem 2rem; }
              h1 { font-size: 1.5rem; }
              .card { padding: .9rem 1rem; }
              th, td { padding: .5rem .4rem; }
            }
            """;

    static final String PRINT =
            """
            @page { margin: 18mm 16mm; }
            @media print {
              html { font-size: 9.5pt; }
              body { max-width: none; padding: 0; background: none; }
              body > header { padding-top: 0; }
              .skip, nav { display: none; }
              .card, .warning, table, tr, figure, blockquote, .facts > li { break-inside: avoid; }
              h2, h3, h4, h2 + p, summary, .rule { break-after: avoid; }
              .card, .mark, blockquote, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
              details::details-content { content-visibility: visible; block-size: auto; }
              summary { color: var(--quiet); list-style: none; }
              a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; }
              a { color: inherit; }
              .wide { overflow: visible; }
              .wide svg, .wide table { min-width: 0; }
            }
            """;

    private Stylesheet() {}
}
