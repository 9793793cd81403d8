package interleave.machine;

import interleave.machine.event.AccessEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.ResourceEvent;
import interleave.machine.frame.Cell;
import interleave.machine.frame.PythonFrame;
import interleave.machine.frame.Watch;
import interleave.machine.frame.Watch.Reach;
import interleave.machine.value.Holder;
import interleave.machine.value.Namespace.Variable;
import interleave.machine.value.Sharing;
import interleave.machine.value.Value;

/**
 * Tells of the watched accesses of one process to variables, attributes and items that several of
 * its lanes use.
 *
 * <p>What lanes share is not searched for: an object is taken for shared once a second lane uses
 * it, or its first lane does after another lane was born, or it is reached by a name that is not
 * local or was given by a caller. So what a worker makes for itself is not told of. Bounded: of one
 * object so many parts, of a process so many variables; what comes later is left out.
 */
final class Accesses {
  private static final int PARTS_MAX = 32;
  private static final int VARIABLES_MAX = 1_000;

  private final Process process;
  private final HolderNames names;
  private int variables;

  Accesses(Process process) {
    this.process = process;
    this.names = new HolderNames(process);
  }

  /** Notes an access that the thread's topmost frame is about to make. */
  void note(ThreadState thread, PythonFrame frame, Watch watch) {
    switch (watch) {
      case Watch.Global w -> global(thread, frame.globals.variable(w.name()), frame, w);
      case Watch.Enclosed w -> enclosed(thread, (Cell) frame.registers[w.cell()], frame, w);
      case Watch.Attribute w -> part(thread, frame, AccessedPart.of(frame, w), w, w.reach());
      case Watch.Item w -> part(thread, frame, AccessedPart.of(frame, w), w, w.reach());
      case Watch.Kept w -> kept(thread, frame.registers[w.source()]);
    }
  }

  private boolean concurrent(ThreadState thread) {
    return process.threads().size() > 1 || thread.voice().runsLoop() || variables > 0;
  }

  private void global(ThreadState thread, Variable variable, PythonFrame frame, Watch.Global w) {
    boolean missing = variable.value == null && !w.writes(); // a builtin, or an error to come
    if (missing || !concurrent(thread)) {
      return;
    }
    Sharing known = variable.sharing();
    if (known == null || !known.isOf(process.lane())) {
      known = newSharing(thread);
      known.setName(w.name());
      variable.setSharing(known);
    }
    tell(thread, known, null, w, written(frame, w, variable.value));
  }

  private void enclosed(ThreadState thread, Cell cell, PythonFrame frame, Watch.Enclosed w) {
    Sharing known = sharing(thread, cell, Reach.LOCAL);
    if (isShared(thread, known)) {
      known.setName(w.name());
      tell(thread, known, null, w, written(frame, w, cell.value));
    }
  }

  private void part(
      ThreadState thread, PythonFrame frame, AccessedPart part, Watch watch, Reach reach) {
    if (part == null) {
      return;
    }
    Sharing known = sharing(thread, part.holder(), reach);
    if (isShared(thread, known)) {
      if (known.name() == null) {
        known.setName(names.of(frame, part));
      }
      tell(thread, known, part, watch, written(frame, watch, part.value()));
    }
  }

  private void kept(ThreadState thread, Value value) {
    if (value != null && value.unwrap() instanceof Holder holder) {
      sharing(thread, holder, Reach.LOCAL);
    }
  }

  private boolean isShared(ThreadState thread, Sharing known) {
    return known.isSharedWith(thread.voice().speaker(), thread.machine().lanes())
        && concurrent(thread);
  }

  /** What is known of the object's use; at its first use it depends on from where it came. */
  private Sharing sharing(ThreadState thread, Holder holder, Reach reach) {
    Sharing known = holder.sharing();
    if (known == null || !known.isOf(process.lane())) {
      known = newSharing(thread);
      holder.setSharing(known);
      if (reach == Reach.GIVEN && concurrent(thread)) {
        known.share();
      }
    }
    if (reach == Reach.OUTER) {
      known.share();
    }
    return known;
  }

  private Sharing newSharing(ThreadState thread) {
    return new Sharing(process.lane(), thread.voice().speaker(), thread.machine().lanes());
  }

  private static Value written(PythonFrame frame, Watch watch, Value present) {
    if (!watch.writes()) {
      return present;
    }
    return watch.source() == Watch.UNKNOWN ? null : frame.registers[watch.source()];
  }

  /** Tells of an access to a part of an object, or of a variable where part is null. */
  private void tell(
      ThreadState thread, Sharing known, AccessedPart part, Watch watch, Value value) {
    String key = part == null ? "" : part.key();
    Integer resource = known.resources().get(key);
    if (resource == null) {
      if (known.resources().size() >= PARTS_MAX || variables >= VARIABLES_MAX) {
        return;
      }
      variables++;
      String suffix = part == null ? "" : part.suffix();
      resource =
          thread
              .machine()
              .listener()
              .resource(ResourceKind.VARIABLE, known.name() + suffix, process.lane());
      known.resources().put(key, resource);
      thread.tell(0, new ResourceEvent.Created(resource));
    }
    String text = Brief.of(value);
    thread.tell(
        0,
        watch.writes()
            ? new AccessEvent.Written(resource, text)
            : new AccessEvent.Read(resource, text));
  }
}
