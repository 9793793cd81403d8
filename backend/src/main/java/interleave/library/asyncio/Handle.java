package interleave.library.asyncio;

import interleave.library.contextvars.Variables;
import interleave.machine.ThreadState;
import interleave.machine.event.CallbackEvent;
import interleave.machine.value.Bool;
import interleave.machine.value.Comparison;
import interleave.machine.value.Float;
import interleave.machine.value.Instance;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.Arrays;

/**
 * {@code asyncio.Handle} and {@code asyncio.TimerHandle}: a callback that a loop is to run. Once
 * cancelled it has forgotten its callback and is never run.
 */
public final class Handle extends Instance {
  /** {@code asyncio.Handle}. */
  public static final Type TYPE = Type.builtin("Handle", Handle::define);

  /** {@code asyncio.TimerHandle}. */
  public static final Type TIMER = Type.builtin("TimerHandle", TYPE, Handle::defineTimer);

  private final Loop loop;
  private final Variables variables;
  private final double whenSeconds;
  private Value callback;
  private Value[] args;
  private boolean cancelled;
  private boolean inHeap;
  private int scheduledEvent;

  /** A callback to be run as soon as may be. */
  Handle(Loop loop, Value callback, Value[] args, Variables variables) {
    this(TYPE, loop, callback, args, variables, 0);
  }

  /** A callback to be run when the loop's clock shows that time. */
  Handle(Loop loop, Value callback, Value[] args, Variables variables, double whenSeconds) {
    this(TIMER, loop, callback, args, variables, whenSeconds);
  }

  private Handle(
      Type type, Loop loop, Value callback, Value[] args, Variables variables, double when) {
    super(type);
    this.loop = loop;
    this.callback = callback;
    this.args = args;
    this.variables = variables;
    this.whenSeconds = when;
  }

  private static void define(TypeTable table) {
    table
        .module("asyncio.events")
        .method("cancel(self)", (c, a) -> self(a).cancel(ThreadState.of(c)))
        .method("cancelled(self)", (c, a) -> Bool.of(self(a).cancelled))
        .attribute("_cancelled", h -> Bool.of(((Handle) h).cancelled))
        .attribute("_callback", h -> ((Handle) h).cancelled ? None.NONE : ((Handle) h).callback)
        .attribute("_loop", h -> ((Handle) h).loop);
  }

  private static void defineTimer(TypeTable table) {
    table
        .module("asyncio.events")
        .method("when(self)", (c, a) -> Float.of(self(a).whenSeconds))
        .attribute("_scheduled", h -> Bool.of(((Handle) h).inHeap));
  }

  private static Handle self(Value[] args) {
    return (Handle) args[0];
  }

  /** {@code cancel()}. */
  Value cancel(ThreadState thread) {
    if (!cancelled) {
      cancelled = true;
      callback = null;
      args = null;
      if (inHeap) {
        loop.timers().cancelled();
      }
      if (scheduledEvent != 0) {
        thread.tell(0, new CallbackEvent.Cancelled(scheduledEvent));
      }
    }
    return None.NONE;
  }

  boolean isCancelled() {
    return cancelled;
  }

  double whenSeconds() {
    return whenSeconds;
  }

  Value callback() {
    return callback;
  }

  Value[] args() {
    return args;
  }

  Variables variables() {
    return variables;
  }

  void setInHeap(boolean value) {
    inHeap = value;
  }

  /** The event that scheduled it, 0 where that was not told or it has begun to run. */
  int scheduledEvent() {
    return scheduledEvent;
  }

  /** It begins to run: to cancel it from now on changes nothing. Returns what scheduled it. */
  int takeScheduledEvent() {
    int taken = scheduledEvent;
    scheduledEvent = 0;
    return taken;
  }

  void setScheduledEvent(int event) {
    scheduledEvent = event;
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if (type() != TIMER || !(other instanceof Handle handle) || handle.type() != TIMER) {
      return super.compare(op, other);
    }
    boolean same =
        whenSeconds == handle.whenSeconds
            && callback == handle.callback
            && Arrays.equals(args, handle.args)
            && cancelled == handle.cancelled;
    int order = Double.compare(whenSeconds, handle.whenSeconds);
    return Bool.of(
        switch (op) {
          case EQ -> same;
          case NE -> !same;
          case LT, GT -> op.holds(order);
          case LE, GE -> order != 0 && op.holds(order) || same;
        });
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder("<").append(type().name());
    if (cancelled) {
      text.append(" cancelled");
    }
    if (type() == TIMER) {
      text.append(" when=").append(Float.of(whenSeconds).repr());
    }
    if (callback != null) {
      text.append(' ').append(Words.callback(callback, args));
    }
    return text.append('>').toString();
  }
}
