package interleave.machine.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An exception object: any instance of a class derived from BaseException (PEP 3134, PEP 678). */
public class ExceptionInstance extends Instance {
  private Value args = Tuple.EMPTY;
  private ExceptionInstance cause;
  private ExceptionInstance chained;
  private boolean suppressContext;
  private Traceback traceback;

  private Unseen unseen;

  private Map<String, Value> fields;
  private String told;
  private NameScope scope;

  /** A frame of the library that the exception has passed: no traceback shows it, but it lives. */
  public record Unseen(Frame frame, Unseen next) {
    /** Stands for those that are not carried along. */
    public static final Unseen NONE = new Unseen(null, null);
  }

  /**
   * Where a name was looked for in vain.
   *
   * @param locals names of the function's variables
   * @param globals the module's names
   */
  public record NameScope(String[] locals, Namespace globals) {}

  /**
   * One line of a traceback.
   *
   * @param function qualified by nothing, as CPython 3.11 prints it
   * @param position where in the line, null if unknown
   * @param frame what it keeps alive, null if nothing
   */
  public record TracebackEntry(
      String file, int line, String function, Anchor position, Frame frame) {
    /** The same, keeping nothing alive. */
    public TracebackEntry withoutFrame() {
      return new TracebackEntry(file, line, function, position, null);
    }
  }

  /**
   * The part of a source line a traceback underlines, in code points.
   *
   * @param text the source line
   * @param start first column underlined, 0-based
   * @param end column behind the last underlined
   * @param from start of the part marked {@code ^}, the rest being {@code ~}; equal to start if all
   * @param to end of that part
   */
  public record Anchor(String text, int start, int end, int from, int to) {}

  /** An exception without arguments. */
  public ExceptionInstance(Type type) {
    super(type);
  }

  /** {@code args}. */
  public final Value args() {
    return args;
  }

  /** Sets {@code args}. */
  public final void setArgs(Value tuple) {
    args = tuple;
  }

  /** {@code __cause__}, or null. */
  public final ExceptionInstance cause() {
    return cause;
  }

  /** {@code raise self from cause}; null for {@code from None}. */
  public final void setCause(ExceptionInstance exception) {
    cause = exception;
    suppressContext = true;
  }

  /** {@code __context__}, or null. */
  public final ExceptionInstance context() {
    return chained;
  }

  /**
   * Sets {@code __context__} to what was handled when this was raised, breaking a chain that leads
   * back here as CPython does; a chain that runs in a circle elsewhere is followed once.
   */
  public final void setContext(ExceptionInstance handled) {
    if (handled == this) {
      return;
    }
    ExceptionInstance slow = handled;
    boolean step = false;
    for (ExceptionInstance walk = handled; walk != null; walk = walk.chained) {
      if (walk.chained == this) {
        walk.chained = null;
        break;
      }
      slow = step ? slow.chained : slow;
      step = !step;
      if (walk.chained == slow) {
        break;
      }
    }
    chained = handled;
  }

  /** Sets {@code __context__} to whatever a program says; null for none. */
  final void setChained(ExceptionInstance exception) {
    chained = exception;
  }

  /** {@code __suppress_context__}. */
  public final boolean suppressContext() {
    return suppressContext;
  }

  /** Sets {@code __suppress_context__}. */
  public final void setSuppressContext(boolean value) {
    suppressContext = value;
  }

  /** The frames it has passed, innermost first. */
  public final List<TracebackEntry> traceback() {
    return traceback == null ? List.of() : traceback.entries();
  }

  /** {@code __traceback__}; null as long as it was not raised. */
  public final Traceback lastPassed() {
    return traceback;
  }

  /** Notes that the exception has passed a frame. */
  public final void passed(TracebackEntry entry) {
    traceback = new Traceback(entry, traceback);
  }

  /** Notes that the exception has passed a frame of the library. */
  public final void passedUnseen(Frame frame) {
    unseen = new Unseen(frame, unseen);
  }

  /** Sets {@code __traceback__}; null for none. */
  public final void setTraceback(Traceback value) {
    traceback = value;
    if (value == null) {
      unseen = null;
    }
  }

  /** An attribute that is no entry of {@code __dict__}, as it was set; null before. */
  public final Value field(String name) {
    return fields == null ? null : fields.get(name);
  }

  /** Sets an attribute that is no entry of {@code __dict__}. */
  public final void setField(String name, Value value) {
    if (fields == null) {
      fields = new HashMap<>(4);
    }
    fields.put(name, value);
  }

  /** What {@code str()} gave when the exception was last reported; null before. */
  public final String told() {
    return told;
  }

  /** Sets what {@code str()} gave when the exception was reported. */
  public final void setTold(String text) {
    told = text;
  }

  /** Where the name was looked for, of a NameError that has been raised; null otherwise. */
  public final NameScope scope() {
    return scope;
  }

  /** Notes where a name was looked for. */
  public final void setScope(NameScope where) {
    scope = where;
  }

  /** Forgets what led to it, and the object it was about: none of that is pickled. */
  public final void forgetOrigin() {
    cause = null;
    chained = null;
    suppressContext = false;
    scope = null;
    if (fields != null) {
      fields.remove("obj");
    }
  }

  /** A message for Java's eyes that never fails. */
  final String safeMessage() {
    try {
      return str();
    } catch (RuntimeException e) {
      return "<exception str() failed>";
    }
  }

  @Override
  public String str() {
    return ExceptionText.str(this);
  }

  @Override
  public String repr() {
    return ExceptionText.repr(this);
  }
}
