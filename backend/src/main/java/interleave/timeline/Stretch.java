package interleave.timeline;

import interleave.machine.event.AccessEvent;
import interleave.machine.event.Event;
import interleave.machine.event.LineEvent;
import java.util.BitSet;

/**
 * Thins out one lane's long stretches of minor events, so that a loop of a million turns does not
 * fill a timeline.
 *
 * <p>Minor events are {@code line.reached}, {@code access.read} and {@code access.written}; a
 * stretch is a row of them on one lane, up to the lane's next other event. Kept of a stretch are
 *
 * <ul>
 *   <li>its first {@value #FIRST_KEPT} events,
 *   <li>the first read and the first write of every variable in it, so that no race is missed (all
 *       accesses of a stretch are equally ordered against other lanes),
 *   <li>its last {@value #LAST_KEPT} events, so that one sees where the lane stood when it was
 *       interrupted; unless other lanes did something meanwhile, as the order would then be wrong.
 * </ul>
 */
final class Stretch {
  static final int FIRST_KEPT = 200;
  static final int LAST_KEPT = 8;

  /** Takes a held event that is to be recorded after all. */
  interface Release {
    void accept(long timeNanos, int line, int cause, Event event);
  }

  private record Held(long timeNanos, int line, int cause, Event event) {}

  private int length;

  /** Two bits for each variable: read, written. */
  private final BitSet accessed = new BitSet();

  private final Held[] held = new Held[LAST_KEPT];
  private int heldCount;

  /** How many events the timeline had when the held ones happened. */
  private int heldAfter;

  /** Whether the event may be thinned out. */
  static boolean isMinor(Event event) {
    return event instanceof LineEvent.Reached
        || event instanceof AccessEvent.Read
        || event instanceof AccessEvent.Written;
  }

  /** Whether the minor event is to be recorded at once; it belongs to the stretch either way. */
  boolean admits(Event minor) {
    length++;
    boolean first =
        switch (minor) {
          case AccessEvent.Read read -> isFirst(2 * read.resource());
          case AccessEvent.Written written -> isFirst(2 * written.resource() + 1);
          default -> false;
        };
    return first || length <= FIRST_KEPT;
  }

  private boolean isFirst(int bit) {
    if (accessed.get(bit)) {
      return false;
    }
    accessed.set(bit);
    return true;
  }

  /** Keeps an event that was not admitted, in case it is one of the last. */
  void hold(int eventCount, long timeNanos, int line, int cause, Event event) {
    if (eventCount != heldAfter) {
      heldCount = 0;
      heldAfter = eventCount;
    }
    held[heldCount % LAST_KEPT] = new Held(timeNanos, line, cause, event);
    heldCount++;
  }

  /** Ends the stretch and releases what is to be recorded of its end. */
  void end(int eventCount, Release release) {
    if (length == 0) {
      return;
    }
    if (heldAfter == eventCount) {
      for (int i = Math.max(0, heldCount - LAST_KEPT); i < heldCount; i++) {
        Held event = held[i % LAST_KEPT];
        release.accept(event.timeNanos, event.line, event.cause, event.event);
      }
    }
    heldCount = 0;
    length = 0;
    accessed.clear();
  }
}
