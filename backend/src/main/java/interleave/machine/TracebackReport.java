package interleave.machine;

import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Operations;
import interleave.machine.value.PyException;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Makes the report of an exception where Python code may run: asks the exception, and all that led
 * to it, for their texts, one after the other.
 */
public final class TracebackReport extends Continuation {
  private final ExceptionInstance exception;
  private final TracebackText.Style style;
  private final java.util.List<ExceptionInstance> asked;
  private int at;

  private TracebackReport(ExceptionInstance exception, TracebackText.Style style) {
    this.exception = exception;
    this.style = style;
    Set<ExceptionInstance> all = Collections.newSetFromMap(new IdentityHashMap<>());
    this.asked = new ArrayList<>();
    collect(exception, all);
  }

  /**
   * The whole report of an exception, as {@link TracebackText#uncaught} words it.
   *
   * @return a Str, or PENDING
   */
  public static Value of(Context context, ExceptionInstance exception) {
    return of(context, exception, TracebackText.Style.UNCAUGHT);
  }

  /**
   * The report of an exception.
   *
   * @return a Str, or PENDING
   */
  public static Value of(Context context, ExceptionInstance exception, TracebackText.Style style) {
    return new TracebackReport(exception, style).go(context);
  }

  private void collect(ExceptionInstance first, Set<ExceptionInstance> seen) {
    Deque<ExceptionInstance> unasked = new ArrayDeque<>();
    unasked.push(first);
    while (!unasked.isEmpty()) {
      ExceptionInstance each = unasked.pop();
      if (!seen.add(each)) {
        continue;
      }
      asked.add(each);
      if (each.context() != null) {
        unasked.push(each.context());
      }
      if (each.cause() != null) {
        unasked.push(each.cause());
      }
      if (each.type().isSubclass(Exceptions.BASE_EXCEPTION_GROUP)) {
        for (Value member : ((Tuple) each.field("exceptions")).items()) {
          unasked.push((ExceptionInstance) member);
        }
      }
    }
  }

  private Value go(Context context) {
    while (at < asked.size()) {
      context.push(this);
      Value text = Operations.str(context, asked.get(at));
      if (text == Value.PENDING) {
        return text;
      }
      context.pop(this);
      told(text.str());
    }
    return Str.of(TracebackText.of(exception, style));
  }

  private void told(String text) {
    asked.get(at).setTold(text);
    at++;
  }

  @Override
  public Value resume(Context context, Value text) {
    told(text.str());
    return go(context);
  }

  @Override
  public Value failed(Context context, PyException failure) {
    told(ErrorText.FAILED);
    return go(context);
  }
}
