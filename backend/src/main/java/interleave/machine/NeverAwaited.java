package interleave.machine;

import interleave.machine.event.WarningEvent;
import interleave.machine.frame.Code;
import interleave.machine.frame.Coroutine;
import interleave.machine.frame.Destination;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.HeapPart;
import interleave.machine.value.Int;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.util.HashSet;
import java.util.Set;

/** Warns of a process's coroutines that nobody has awaited when nobody can any more. */
final class NeverAwaited extends HeapPart {
  /** What has been written, with its place: the same is written once (warnings, "default"). */
  private final Set<String> said = new HashSet<>();

  static NeverAwaited of(Process process) {
    return process.state(NeverAwaited.class, NeverAwaited::new);
  }

  /** A coroutine has been made: it is thrown away or awaited at once, or watched. */
  void made(ThreadState thread, Coroutine coroutine) {
    if (!(thread.top() instanceof PythonFrame frame) || frame.code.isLibrary()) {
      return;
    }
    Destination destination = frame.code.binding(frame.pc);
    if (destination == Destination.DROPPED && filters(thread) == null) {
      warn(thread, coroutine, Place.of(frame, frame.pc));
    } else if (destination != Destination.AWAITED) {
      coroutine.setOrigin(new Coroutine.Origin(frame.code.fileName(), frame.line()));
      thread.watch(coroutine);
    }
  }

  /** The module that programs filter warnings with; null as long as nobody has imported it. */
  private static Module filters(ThreadState thread) {
    return thread.process().modules().get("warnings");
  }

  /**
   * A coroutine has died on a thread.
   *
   * @return any value, or PENDING
   */
  Value warn(ThreadState thread, Coroutine coroutine) {
    Place place = thread.top() instanceof Finalization finalizing ? finalizing.place() : null;
    if (place != null) {
      return warn(thread, coroutine, place);
    }
    Coroutine.Origin origin = coroutine.origin();
    return warn(thread, coroutine, new Place(origin.file(), origin.line(), null, null));
  }

  private Value warn(ThreadState thread, Coroutine coroutine, Place place) {
    String message = "coroutine '" + coroutine.function().qualifiedName() + "' was never awaited";
    int line = coroutine.origin() == null ? place.line : coroutine.origin().line();
    thread.tellOn(
        thread.voice().speaker(), line, 0, new WarningEvent.Raised("RuntimeWarning", message));
    Module filters = place == Place.END ? null : filters(thread);
    if (filters != null) {
      String text = place.anchor == null ? null : place.anchor.text();
      Value[] args = {
        Str.of(message), Str.of(place.file), Int.of(place.line), Str.ofNullable(text), coroutine
      };
      return filters.namespace().get("_warn_unawaited").call(thread, args, null);
    }
    write(thread, message, place);
    return None.NONE;
  }

  private void write(ThreadState thread, String message, Place place) {
    boolean atEnd = place == Place.END;
    String where = place.file + ":" + place.line;
    if (!said.add(where + message)) {
      return;
    }
    StringBuilder lines =
        new StringBuilder(where).append(": RuntimeWarning: ").append(message).append('\n');
    if (place.anchor != null && !place.anchor.text().isBlank()) {
      lines.append("  ").append(place.anchor.text().strip()).append('\n');
    }
    if (!atEnd) {
      lines.append("RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n");
    }
    thread.process().stderr().write(thread, lines.toString());
  }

  /**
   * Where in a program's text the last reference to something went.
   *
   * @param function its code's name, null if unknown
   * @param anchor where in the line, null if unknown
   */
  record Place(String file, int line, String function, ExceptionInstance.Anchor anchor) {
    /** No place: the program is over. */
    static final Place END = new Place("sys", 1, null, null);

    /** No place: the program is over, and the collector of cycles looks once more. */
    static final Place COLLECTED = new Place("sys", 1, null, null);

    /** The place of an instruction; of one without a line, that of the one before it. */
    static Place of(PythonFrame frame, int instruction) {
      int at = instruction;
      while (at > 0 && frame.code.lines()[at] == 0) {
        at--;
      }
      Code.Position position = frame.code.position(at);
      return new Place(
          frame.code.fileName(),
          frame.code.lines()[at],
          frame.code.name(),
          position == null ? null : position.anchor());
    }

    /** A traceback's entry for it; null where there is no place. */
    ExceptionInstance.TracebackEntry entry() {
      return function == null
          ? null
          : new ExceptionInstance.TracebackEntry(file, line, function, anchor, null);
    }
  }
}
