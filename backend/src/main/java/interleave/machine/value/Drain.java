package interleave.machine.value;

/**
 * Takes all items of an iterable, at once where that needs no Python code, and then goes on with
 * {@link #finish}.
 */
public abstract class Drain extends Continuation {
  private final List items = new List();
  private Value iterator;

  /** Goes on with the items. Returns the result, or PENDING. */
  protected abstract Value finish(Context context, List items);

  /** Begins; returns the result of {@link #finish}, or PENDING. */
  public final Value start(Context context, Value iterable) {
    Iterator closed = Iteration.closedOrNull(iterable);
    if (closed != null) {
      Value[] all = Iteration.closedItems(iterable instanceof Instance ? closed : iterable);
      items.addAll(all, all.length);
      return finish(context, items);
    }
    context.push(this);
    return settle(context, Operations.iter(context, iterable));
  }

  @Override
  public final Value resume(Context context, Value result) {
    if (iterator == null) {
      iterator = result;
      return pull(context);
    }
    if (result == null) {
      return finish(context, items);
    }
    take(context, result);
    return pull(context);
  }

  private Value pull(Context context) {
    while (true) {
      context.push(this);
      Value item = Operations.next(context, iterator);
      if (item == Value.PENDING) {
        return item;
      }
      context.pop(this);
      if (item == null) {
        return finish(context, items);
      }
      take(context, item);
    }
  }

  private void take(Context context, Value item) {
    items.add(item);
  }

  @Override
  public final Value exhausted(Context context, Value result) {
    return finish(context, items);
  }

  @Override
  public final Value failed(Context context, PyException exception) {
    if (iterator != null && Iteration.isStop(exception)) {
      return finish(context, items);
    }
    throw exception;
  }
}
