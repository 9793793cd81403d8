package interleave.machine.value;

/**
 * An iterator made of others that may be Python's: {@code enumerate}, {@code zip}, {@code map},
 * {@code filter}. It asks its sources one after the other and then combines what they gave.
 */
abstract class LazyIterator extends Iterator {
  private final Value[] sources;
  private final boolean closed;
  private boolean done;

  /** Made of iterators, or of anything native that can be iterated. */
  LazyIterator(Value[] sources) {
    this.sources = sources;
    boolean allClosed = true;
    for (Value source : sources) {
      allClosed &= source instanceof Iterator iterator && iterator.closed();
    }
    this.closed = allClosed;
    this.done = sources.length == 0;
  }

  /** Number of sources. */
  final int sources() {
    return sources.length;
  }

  @Override
  public boolean closed() {
    return closed;
  }

  /** Combines one item of each source: the result, PENDING, or null to ask for the next items. */
  abstract Value combine(Context context, Value[] items);

  /** Called when source number n is exhausted, those before it having given an item. */
  Value exhausted(Context context, int source) {
    done = true;
    return null;
  }

  /** The source of that number. */
  final Value source(int number) {
    return sources[number];
  }

  @Override
  public final Value next(Context context) {
    if (done) {
      return null;
    }
    return closed ? nextClosed(context) : new Pull(this).advance(context);
  }

  /** As {@link #next} for those whose caller is gone: exhaustion is an exception. */
  final Value nextOrStop(Context context) {
    return orStop(next(context));
  }

  private static Value orStop(Value item) {
    if (item == null) {
      throw Exceptions.stopIteration(null);
    }
    return item;
  }

  private Value nextClosed(Context context) {
    while (true) {
      Value[] items = new Value[sources.length];
      for (int i = 0; i < items.length; i++) {
        items[i] = ((Iterator) sources[i]).next(context);
        if (items[i] == null) {
          return exhausted(context, i);
        }
      }
      Value result = combine(context, items);
      if (result != null) {
        return result;
      }
    }
  }

  /** One round through sources of which some are Python's. */
  private static final class Pull extends Continuation {
    private final LazyIterator iterator;
    private Value[] items;
    private int count;

    Pull(LazyIterator iterator) {
      this.iterator = iterator;
      this.items = new Value[iterator.sources.length];
    }

    Value advance(Context context) {
      while (true) {
        if (count == items.length) {
          Value[] full = items;
          items = new Value[full.length];
          count = 0;
          Value result = iterator.combine(context, full);
          if (result != null) {
            return result;
          }
        }
        context.push(this);
        Value item = Operations.next(context, iterator.sources[count]);
        if (item == Value.PENDING) {
          return item;
        }
        context.pop(this);
        if (item == null) {
          return iterator.exhausted(context, count);
        }
        items[count++] = item;
      }
    }

    @Override
    public Value resume(Context context, Value item) {
      items[count++] = item;
      return orStop(advance(context));
    }

    @Override
    public Value exhausted(Context context, Value result) {
      return orStop(iterator.exhausted(context, count));
    }

    @Override
    public Value failed(Context context, PyException exception) {
      if (!Iteration.isStop(exception)) {
        throw exception;
      }
      return orStop(iterator.exhausted(context, count));
    }
  }
}
