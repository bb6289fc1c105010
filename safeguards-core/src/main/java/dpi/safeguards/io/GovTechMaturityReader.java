package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Indicator;
import dpi.safeguards.facts.IndicatorBuilder;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Surety;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.json.Csv;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the groups of the World Bank's GovTech Maturity Index from a table of comma-separated values. Thread-safe.
 *
 * <p>The index rests on what governments report about themselves, so its figures become indicators of low confidence:
 * context for a reader, never evidence for or against a safeguard. The first line of the table is
 * {@code economy,year,group,gtmi,cgsi,psdi,dcei,gtei}; a cell without a figure is left out.
 */
public final class GovTechMaturityReader {

    private static final List<String> COMPONENTS = List.of("cgsi", "psdi", "dcei", "gtei");
    private static final List<String> HEADER =
            List.of("economy", "year", "group", "gtmi", "cgsi", "psdi", "dcei", "gtei");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern FIGURE = Pattern.compile("(\\d{1,2}(\\.\\d{1,10})?)?");
    private static final Pattern GROUP = Pattern.compile("[A-D]?");

    private GovTechMaturityReader() {}

    /**
     * {@return the indicators of one economy, by year in the table's order, read with the usual limits}
     *
     * @param name what to call the table in messages
     * @param bytes the table, in UTF-8
     * @param economy the economy as the table writes it
     * @param source where the table comes from
     * @throws InputException with everything that is wrong with the table
     */
    public static List<Indicator> read(String name, byte[] bytes, String economy, Source source) {
        return read(name, bytes, economy, source, InputLimits.DEFAULT);
    }

    /**
     * {@return the indicators of one economy, by year in the table's order}
     *
     * @param name what to call the table in messages
     * @param bytes the table, in UTF-8
     * @param economy the economy as the table writes it
     * @param source where the table comes from
     * @throws InputException with everything that is wrong with the table, or with the limit that it breaks
     */
    public static List<Indicator> read(String name, byte[] bytes, String economy, Source source, InputLimits limits) {
        Problems problems = new Problems(limits.problems());
        Document table = Csv.parse(name, bytes, HEADER, "rows", limits, problems);
        List<Indicator> indicators = new ArrayList<>();
        JsonNode rows = table.at("/rows");
        for (int i = 0; i < rows.size(); i++) {
            JsonNode row = rows.get(i);
            String pointer = "/rows/" + i;
            int before = problems.count();
            check(table, row, pointer, "year", YEAR, "a year of four digits", problems);
            check(table, row, pointer, "group", GROUP, "A, B, C, D or nothing", problems);
            check(table, row, pointer, "gtmi", FIGURE, "a figure such as 0.75 or nothing", problems);
            COMPONENTS.forEach(
                    part -> check(table, row, pointer, part, FIGURE, "a figure such as 0.75 or nothing", problems));
            if (problems.count() == before && row.get("economy").textValue().equals(economy)) {
                indicators.add(indicator(row, table.line(pointer), source));
            }
        }
        problems.throwIfAny();
        return indicators;
    }

    private static void check(
            Document table,
            JsonNode row,
            String pointer,
            String column,
            Pattern form,
            String expected,
            Problems problems) {
        String value = row.get(column).textValue();
        if (!form.matcher(value).matches()) {
            problems.add(table, pointer, "\"" + column + "\" is \"" + value + "\"; expected " + expected + ".");
        }
    }

    private static Indicator indicator(JsonNode row, int line, Source source) {
        String year = row.get("year").textValue();
        String group = row.get("group").textValue();
        String figure = row.get("gtmi").textValue();
        Map<String, String> components = new LinkedHashMap<>();
        for (String part : COMPONENTS) {
            if (!row.get(part).textValue().isEmpty()) {
                components.put(part, row.get(part).textValue());
            }
        }
        String value = figure.isEmpty() ? "" : figure + (group.isEmpty() ? "" : ", ");
        return IndicatorBuilder.builder()
                .id("gtmi-" + year)
                .name("GovTech Maturity Index")
                .year(Integer.valueOf(year))
                .value(group.isEmpty() ? (value.isEmpty() ? "not published" : value) : value + "group " + group)
                .components(components)
                .scale("0 to 1; groups A (highest) to D")
                .provenance(new Provenance(
                        List.of(source),
                        Confidence.LIKELY,
                        "",
                        "Line " + line + " of the table; reported by the government itself.",
                        List.of(),
                        Surety.D))
                .build();
    }
}
