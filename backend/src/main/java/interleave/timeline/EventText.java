package interleave.timeline;

import interleave.machine.event.AccessEvent;
import interleave.machine.event.ChoiceEvent;
import interleave.machine.event.CoreEvent;
import interleave.machine.event.ErrorEvent;
import interleave.machine.event.Event;
import interleave.machine.event.GilEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LineEvent;
import interleave.machine.event.LockEvent;
import interleave.machine.event.On;
import interleave.machine.event.OutputEvent;
import interleave.machine.event.ResourceEvent;
import interleave.machine.event.WarningEvent;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a few words what happened, with names for the numbers of lanes and resources. */
final class EventText {
  private final Timeline timeline;

  EventText(Timeline timeline) {
    this.timeline = timeline;
  }

  /** Returns the words for the event, without its lane, line and time. */
  String of(Event event) {
    return switch (event) {
      case LaneEvent.Created e -> "starts " + lane(e.target());
      case LaneEvent.Started e -> "begins";
      case LaneEvent.State e -> Words.of(e.state()) + (e.on() == null ? "" : " " + on(e.on()));
      case LaneEvent.Renamed e -> "is now called " + e.name();
      case LaneEvent.Ended e -> "ends, " + Words.of(e.how());
      case ResourceEvent.Created e -> "makes " + resource(e.resource());
      case ResourceEvent.Renamed e -> "calls it " + e.name();
      case LockEvent.Requested e ->
          "requests "
              + resource(e.resource())
              + (e.blocking() ? "" : " without waiting")
              + (e.timeoutNanos() == null ? "" : " for " + Nanos.text(e.timeoutNanos()));
      case LockEvent.Acquired e -> "acquires " + resource(e.resource()) + depth(e.depth(), 1);
      case LockEvent.Released e -> "releases " + resource(e.resource()) + depth(e.depth(), 0);
      case LockEvent.TimedOut e -> "does not get " + resource(e.resource());
      case GilEvent.Acquired e -> "takes the GIL";
      case GilEvent.Released e -> "drops the GIL";
      case CoreEvent.Assigned e -> "on core " + e.core();
      case AccessEvent.Read e -> "reads " + resource(e.resource()) + value(e.value());
      case AccessEvent.Written e -> "writes " + resource(e.resource()) + value(e.value());
      case LineEvent.Reached e -> "·";
      case OutputEvent.Written e ->
          (e.stream() == OutputEvent.Stream.STDERR ? "stderr " : "prints ") + quoted(e.text());
      case ErrorEvent.Raised e -> "raises " + e.error() + colon(e.message());
      case WarningEvent.Raised e -> "warns " + e.category() + colon(e.message());
      case ChoiceEvent.Made e -> "goes on: " + lane(e.chosen()) + " of " + lanes(e.options());
    };
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

  private String lane(int id) {
    return timeline.lane(id).name();
  }

  private String lanes(List<Integer> ids) {
    return ids.stream().map(this::lane).collect(Collectors.joining(", "));
  }

  private String resource(int id) {
    return timeline.resource(id).name();
  }

  private static String depth(int depth, int usual) {
    return depth == usual ? "" : " ×" + depth;
  }

  private static String value(String value) {
    return value == null ? "" : " = " + value;
  }

  private static String colon(String message) {
    return message.isEmpty() ? "" : ": " + message;
  }

  /** Returns the text in quotes, with the line ends written out, so that it stays on one row. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r") + "'";
  }
}
