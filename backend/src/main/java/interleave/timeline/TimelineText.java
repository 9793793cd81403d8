package interleave.timeline;

import interleave.machine.event.Event;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Writes a timeline as text for people and for golden files: a column per lane, a row per event.
 *
 * <pre>
 *   seq      time  MainThread                Thread-1
 *    17    300 ms                            9: acquires lock ⇐ 16
 * </pre>
 *
 * A number before a colon is the program's line, {@code ⇐ 16} names the cause. The text depends on
 * nothing but the timeline.
 */
public final class TimelineText {
  /** The width of a lane's column, in characters; longer cells are cut with an ellipsis. */
  public static final int COLUMN_WIDTH = 32;

  private static final String MARGIN = "%6s %14s  ";

  private final Timeline timeline;
  private final Predicate<Event> shown;
  private final EventText words;
  private final List<Lane> columns;

  private TimelineText(Timeline timeline, Predicate<Event> shown) {
    this.timeline = timeline;
    this.shown = shown;
    this.words = new EventText(timeline);
    this.columns = columns();
  }

  /** Returns the whole timeline as text. */
  public static String of(Timeline timeline) {
    return of(timeline, event -> true);
  }

  /** Returns the timeline as text, with only the events the predicate holds for. */
  public static String of(Timeline timeline, Predicate<Event> shown) {
    return new TimelineText(timeline, shown).render();
  }

  /** The lanes something happens on: processes in order, each followed by what is inside it. */
  private List<Lane> columns() {
    BitSet used = new BitSet();
    for (TimelineEvent event : timeline.events()) {
      if (shown.test(event.what())) {
        used.set(event.lane());
      }
    }
    return timeline.lanes().stream()
        .filter(lane -> used.get(lane.id()))
        .sorted(Comparator.comparing(lane -> path(lane.id())))
        .toList();
  }

  private String path(int laneId) {
    Lane lane = timeline.lane(laneId);
    String own = "%06d".formatted(laneId);
    return lane.parent() == 0 ? own : path(lane.parent()) + own;
  }

  private String render() {
    StringBuilder text = new StringBuilder();
    text.append(MARGIN.formatted("seq", "time"));
    columns.forEach(lane -> text.append(padded(lane.name())));
    endRow(text);
    for (TimelineEvent event : timeline.events()) {
      if (shown.test(event.what())) {
        text.append(MARGIN.formatted(event.seq(), Nanos.text(event.timeNanos())));
        columns.forEach(lane -> text.append(padded(lane.id() == event.lane() ? cell(event) : "")));
        endRow(text);
      }
    }
    for (Finding finding : timeline.findings()) {
      text.append(finding.kind()).append(": ").append(finding.title()).append('\n');
    }
    return text.append(outcome()).append('\n').toString();
  }

  private String cell(TimelineEvent event) {
    String line = event.line() == 0 ? "" : event.line() + ": ";
    String cause = event.cause() == 0 ? "" : " ⇐ " + event.cause();
    int room = COLUMN_WIDTH - 2 - line.length() - cause.length();
    return line + cut(words.of(event.what()), Math.max(room, 8)) + cause;
  }

  private static String cut(String text, int width) {
    int length = text.codePointCount(0, text.length());
    return length <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }

  private static String padded(String text) {
    String cell = cut(text, COLUMN_WIDTH - 1);
    return cell + " ".repeat(COLUMN_WIDTH - cell.codePointCount(0, cell.length()));
  }

  private static void endRow(StringBuilder text) {
    int end = text.length();
    while (text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    text.append('\n');
  }

  private String outcome() {
    Outcome outcome = timeline.outcome();
    StringBuilder text = new StringBuilder(Words.of(outcome.status()));
    if (outcome.exit() != null) {
      text.append(", exit ").append(outcome.exit());
    }
    text.append(", after ").append(Nanos.text(outcome.durationNanos()));
    if (outcome.error() != null) {
      text.append(": ").append(outcome.error().type());
      text.append(": ").append(outcome.error().message());
    } else if (outcome.message() != null) {
      text.append(": ").append(outcome.message());
    }
    return text.toString();
  }
}
