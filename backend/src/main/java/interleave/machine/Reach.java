package interleave.machine;

import interleave.machine.frame.PythonFrame;
import interleave.machine.frame.PythonFunction;
import interleave.machine.frame.Suspendable;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.RealNumber;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;

/**
 * What a process can still reach, which is what CPython has not freed: looked at from the program's
 * modules and its threads' frames. The library's own modules keep nothing of the program's.
 *
 * <p>An object that leads back to itself is not freed by CPython when the last reference from
 * elsewhere goes, but by its collector of cycles some time later: {@link #returnsTo} tells.
 */
public class Reach extends HeapWalk {
  private final Collection<?> droppable;
  private final Reach alive;

  /** Nothing is reached yet. */
  Reach() {
    this(List.of(), null);
  }

  private Reach(Collection<?> droppable, Reach alive) {
    this.droppable = droppable;
    this.alive = alive;
  }

  /**
   * Looks.
   *
   * @param roots what is alive, too
   * @param droppable objects for which it does not count that they are the results, left over, of
   *     calls nobody wanted the results of
   */
  public static Reach of(Process process, Iterable<?> roots, Collection<?> droppable) {
    Reach reach = new Reach(droppable, null);
    roots.forEach(reach::add);
    process.modules().all().forEach(reach::add);
    for (ThreadState thread : process.threads()) {
      reach.add(thread.top());
      reach.add(thread.object());
    }
    reach.walk();
    return reach;
  }

  /** Whether the object can be reached. */
  public boolean reaches(Object object) {
    return met(object);
  }

  /** How many objects can be reached: what it took to look. */
  public int objects() {
    return size();
  }

  /** Whether an object that cannot be reached leads back to itself. */
  public boolean returnsTo(Object object) {
    Reach reach = new Reach(droppable, this);
    reach.visit(object);
    reach.walk();
    return reach.met(object);
  }

  @Override
  boolean counts(Object object) {
    if (alive != null && alive.met(object)) {
      return false;
    }
    return switch (object) {
      case String leaf -> false;
      case BigInteger leaf -> false;
      case byte[] leaf -> false;
      case int[] leaf -> false;
      case long[] leaf -> false;
      case Str leaf -> false;
      case RealNumber leaf -> false;
      case None leaf -> false;
      case Module module -> module.isProgram();
      case Weak noOwner -> false;
      case Suspendable body -> true;
      default -> super.counts(object);
    };
  }

  @Override
  void visit(Object object) {
    switch (object) {
      case PythonFrame frame -> visitFrame(frame);
      case Suspendable body -> visitBody(body);
      case PythonFunction function when function.code().isLibrary() -> {
        for (Object cell : function.closure()) {
          add(cell);
        }
      }
      default -> super.visit(object);
    }
  }

  private void visitFrame(PythonFrame frame) {
    boolean over = isOver(frame);
    int bound = over ? frame.code.variables() : frame.code.inUse(frame.pc).bound();
    for (int register = 0; register < bound; register++) {
      if (!over && !frame.uses(register)) {
        continue;
      }
      Value value = frame.registers[register];
      boolean dropped = value != null && droppable.contains(value);
      if (!dropped || !frame.code.takesDropped(register)) {
        add(value);
      }
    }
    if (!frame.code.isLibrary()) {
      add(frame.globals);
      add(frame.locals);
    }
    add(frame.back());
    add(frame.handled);
    add(frame.result);
  }

  /** Whether it is only left in tracebacks, with its variables. */
  private static boolean isOver(PythonFrame frame) {
    return frame.body == null
        ? frame.back() == null
        : frame.body.state() == Suspendable.State.FINISHED;
  }

  /** One that has raised is kept by the exception's traceback, with its variables only. */
  private void visitBody(Suspendable body) {
    if (body.state() != Suspendable.State.FINISHED || body.hasRaised()) {
      add(body.frame());
    }
  }
}
