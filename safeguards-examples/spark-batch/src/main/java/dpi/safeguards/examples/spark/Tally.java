package dpi.safeguards.examples.spark;

import java.io.Serializable;
import java.lang.management.ManagementFactory;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskContext;
import org.apache.spark.util.LongAccumulator;

/**
 * What all tasks together did. Spark adds up what a task did once the task has ended well, so what a failed attempt did
 * is not in it.
 */
record Tally(
        LongAccumulator lines,
        LongAccumulator bytes,
        LongAccumulator tenders,
        LongAccumulator findings,
        LongAccumulator withoutTender,
        LongAccumulator problems,
        LongAccumulator unfinished,
        LongAccumulator engines,
        LongAccumulator taskNanos,
        LongAccumulator processorNanos)
        implements Serializable {

    static Tally in(SparkContext spark) {
        return new Tally(
                spark.longAccumulator("lines"),
                spark.longAccumulator("bytes"),
                spark.longAccumulator("tenders judged"),
                spark.longAccumulator("findings"),
                spark.longAccumulator("without a tender"),
                spark.longAccumulator("problems"),
                spark.longAccumulator("unfinished"),
                spark.longAccumulator("engines loaded"),
                spark.longAccumulator("task time, ns"),
                spark.longAccumulator("processor time, ns"));
    }

    /** Takes the time of the task that calls it, until the task ends. */
    void time(TaskContext task) {
        long start = System.nanoTime();
        long processor = processorTime();
        task.addTaskCompletionListener(ended -> {
            taskNanos.add(System.nanoTime() - start);
            processorNanos.add(processorTime() - processor);
        });
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
