package dpi.safeguards.arbitrary;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The values that facts are made of. */
final class AnyValue {

    /** Texts that YAML, a spreadsheet or a hasty reader takes for something else. */
    private static final List<String> TAKEN_FOR_OTHERS = List.of(
            "no",
            "On",
            "null",
            "~",
            "2022",
            "1_000",
            "0x1F",
            "1:30",
            ".inf",
            "1e3",
            "=",
            "<<",
            "- a",
            "a: b",
            "# a",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "'a'",
            " a ",
            "a\n",
            "\na\n\n b",
            "a\r\nb",
            "\u0085",
            "\uD83D\uDE00");

    private AnyValue() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 80_000).map(LocalDate.of(1850, 1, 1)::plusDays);
    }

    static Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.just(PartialDate.UNKNOWN),
                days().map(PartialDate::of),
                days().map(day -> PartialDate.parse(YearMonth.from(day).toString())),
                days().map(day -> PartialDate.parse(String.valueOf(day.getYear()))));
    }

    static Arbitrary<Answer> answers() {
        return Arbitraries.of(Answer.class);
    }

    static Arbitrary<Integer> people() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE);
    }

    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E+15"), new BigDecimal("1E+15"))
                .ofScale(4)
                .map(number -> number.setScale(4));
    }

    static Arbitrary<Money> amounts() {
        return Combinators.combine(numbers(), Arbitraries.of("USD", "EUR", "LKR", "XXX"))
                .as(Money::new);
    }

    static Arbitrary<String> text() {
        return textOrEmpty().filter(text -> !text.isBlank());
    }

    /** Texts with quotes, controls, slashes and letters of many scripts, but without halves of characters. */
    static Arbitrary<String> textOrEmpty() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withCharRange('\u0000', '\u007F')
                        .withCharRange('\u00A0', '\uD7FF')
                        .withChars("~/\"\\{}[]: \uFEFF\u2028")
                        .ofMaxLength(12),
                Arbitraries.of(TAKEN_FOR_OTHERS));
    }
}
