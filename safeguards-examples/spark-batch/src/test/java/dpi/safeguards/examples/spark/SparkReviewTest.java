package dpi.safeguards.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.Test;

/** How the job is called. */
class SparkReviewTest {

    private final List<String> places = new ArrayList<>();

    @Test
    void judgesByWhatTheCommandReviewJudgesBy() {
        assertEquals(Settings.USUAL, SparkReview.read(new String[] {"out", "in"}, places));
        assertEquals(List.of("out", "in"), places);
    }

    @Test
    void takesPacksAndADay() {
        String[] args = {"--pack", "a,b@1.0.0", "out", "in", "in2", "--as-of", "2026-01-31"};
        assertEquals(new Settings(List.of("a", "b@1.0.0"), LocalDate.of(2026, 1, 31)), SparkReview.read(args, places));
        assertEquals(List.of("out", "in", "in2"), places);
    }

    @Test
    void saysWhatIsMissingOrUnknown() {
        assertEquals("Name a folder to write to and at least one input.", refusal("out"));
        assertEquals("There is no option --packs.", refusal("--packs", "a", "out", "in"));
        assertEquals("--pack needs a value.", refusal("out", "in", "--pack"));
    }

    /** Tests start Java by themselves; so they must give it what spark-submit gives it. */
    @Test
    void testsRunWithTheOptionsThatSparkSubmitAdds() {
        assertEquals(
                JavaModuleOptions.defaultModuleOptions(),
                System.getProperty("spark.java.options").replaceAll("\\s+", " "));
    }

    private String refusal(String... args) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> SparkReview.read(args, places))
                .getMessage());
    }
}
