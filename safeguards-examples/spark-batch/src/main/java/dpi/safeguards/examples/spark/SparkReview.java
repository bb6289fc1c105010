package dpi.safeguards.examples.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/** Judges the tenders in files of JSON Lines on as many machines as Spark has. Given to {@code spark-submit}. */
public final class SparkReview {

    private static final String USE =
            """
            Use: SparkReview [--pack ID[@VERSION],...] [--as-of DATE] OUTPUT INPUT...
            OUTPUT is a new folder for the verdicts; INPUT are files, folders or patterns of OCDS releases or packages, one a line.""";

    private SparkReview() {}

    /** Runs the job and prints what it did. Ends with 2 if it is called in a wrong way. */
    public static void main(String[] args) {
        List<String> places = new ArrayList<>();
        Settings settings;
        try {
            settings = read(args, places);
        } catch (IllegalArgumentException | DateTimeException e) {
            System.err.println(e.getMessage() + "\n" + USE);
            System.exit(2);
            return;
        }
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "Safeguards review");
        try (JavaSparkContext spark = new JavaSparkContext(conf)) {
            Figures figures = new ReviewJob(spark, settings).run(places.subList(1, places.size()), places.get(0));
            System.out.print(figures.tables());
        }
    }

    /** Reads the options and puts what is none into the places. */
    static Settings read(String[] args, List<String> places) {
        List<String> packs = Settings.USUAL.packs();
        @Nullable LocalDate asOf = null;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--pack" -> packs = List.of(value(args, ++i).split(","));
                case "--as-of" -> asOf = LocalDate.parse(value(args, ++i));
                default -> {
                    if (args[i].startsWith("--")) {
                        throw new IllegalArgumentException("There is no option " + args[i] + ".");
                    }
                    places.add(args[i]);
                }
            }
        }
        if (places.size() < 2) {
            throw new IllegalArgumentException("Name a folder to write to and at least one input.");
        }
        return new Settings(packs, asOf);
    }

    private static String value(String[] args, int at) {
        if (at >= args.length) {
            throw new IllegalArgumentException(args[at - 1] + " needs a value.");
        }
        return args[at];
    }
}
