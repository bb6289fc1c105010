package dpi.safeguards;

/** How long one case takes each way, as bars; each case has a scale of its own. */
final class BarChart {

    private static final int WIDEST = 420;
    private static final int ROW = 26;

    private final Measurements measured;

    BarChart(Measurements measured) {
        this.measured = measured;
    }

    String svg() {
        StringBuilder bars = new StringBuilder();
        int y = 10;
        for (String name : Benchmarks.CASES) {
            double most = Benchmarks.WAYS.stream()
                    .mapToDouble(way -> measured.time(Benchmarks.key(way, name)).median())
                    .max()
                    .orElse(1);
            bars.append(text(10, y + 16, name + ", µs for one case"));
            y += ROW;
            for (String way : Benchmarks.WAYS) {
                double median = measured.time(Benchmarks.key(way, name)).median();
                long width = Math.max(1, Math.round(median / most * WIDEST));
                bars.append(text(20, y + 15, way));
                bars.append("<rect x=\"100\" y=\"" + (y + 3) + "\" width=\"" + width + "\" height=\"16\" fill=\""
                        + (way.equals("full") ? "#1f6f4a" : "#9aa5b1") + "\"/>\n");
                bars.append(text((int) (106 + width), y + 15, Spread.figure(median)));
                y += ROW;
            }
            y += 10;
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"620\" height=\"" + y
                + "\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">\n"
                + "<title>How long one case takes in Drools alone, in the library and by the outlines</title>\n"
                + "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n" + bars + "</svg>\n";
    }

    private static String text(int x, int y, String text) {
        return "<text x=\"" + x + "\" y=\"" + y + "\">" + text + "</text>\n";
    }
}
