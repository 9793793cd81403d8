package interleave.timeline;

import interleave.machine.event.On;
import java.util.List;
import java.util.stream.Collectors;

/** What the numbers of a timeline are called. */
final class Names {
  private final Timeline timeline;

  Names(Timeline timeline) {
    this.timeline = timeline;
  }

  String lane(int id) {
    return timeline.lane(id).name();
  }

  String lanes(List<Integer> ids) {
    return ids.stream().map(this::lane).collect(Collectors.joining(", "));
  }

  String resource(int id) {
    return timeline.resource(id).name();
  }

  /** Returns the name of a future or, if that is null, of a task. */
  String awaitable(Integer future, Integer task) {
    return future != null ? resource(future) : lane(task);
  }

  /** Returns what a lane waits for, with a preposition. */
  String on(On on) {
    return switch (on) {
      case On.Resource resource -> "on " + resource(resource.resource());
      case On.Lane lane -> "on " + lane(lane.lane());
      case On.Until until -> "until " + Nanos.text(until.untilNanos());
      case On.Gil gil -> "for the GIL";
      case On.Core core -> "for a core";
    };
  }

  /** Returns what to add to a sentence for a value: nothing for null and the empty text. */
  static String after(String separator, Object value) {
    return value == null || value.equals("") ? "" : separator + value;
  }

  /** As {@link #after}, for a value that something follows. */
  static String before(Object value, String separator) {
    return value == null || value.equals("") ? "" : value + separator;
  }

  /** Returns the text in quotes, with the line ends written out, so that it stays on one row. */
  static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") + "'";
  }
}
