package interleave.analysis;

import interleave.timeline.TimelineEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sentences of findings are made of. */
final class Sentence {
  private Sentence() {}

  /** Returns names and values, given in turn, in this order. */
  static Map<String, String> args(String... namesAndValues) {
    Map<String, String> args = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      args.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return args;
  }

  /** Returns the lines of the events, each once. */
  static List<Integer> lines(TimelineEvent... events) {
    return Arrays.stream(events)
        .map(TimelineEvent::line)
        .filter(line -> line != 0)
        .distinct()
        .toList();
  }

  /** Returns the time for people, rounded to a hundredth of its unit. */
  static String duration(long nanos) {
    if (nanos >= 1_000_000_000) {
      return decimal(nanos / 1e9) + " s";
    } else if (nanos >= 1_000_000) {
      return decimal(nanos / 1e6) + " ms";
    }
    return decimal(nanos / 1e3) + " µs";
  }

  private static String decimal(double number) {
    double hundredths = Math.rint(number * 100) / 100;
    return hundredths == Math.rint(hundredths)
        ? Long.toString((long) hundredths)
        : Double.toString(hundredths);
  }
}
