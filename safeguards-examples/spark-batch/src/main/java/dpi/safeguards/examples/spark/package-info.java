/**
 * Judges tenders by the million with Apache Spark. Start at {@link dpi.safeguards.examples.spark.SparkReview}, which is
 * given to {@code spark-submit}.
 */
@NullMarked
package dpi.safeguards.examples.spark;

import org.jspecify.annotations.NullMarked;
