package interleave.machine.value;

/** Makes a lazy iterator: calls {@code iter()} on each of its sources, which may be Python's. */
final class Sources extends Continuation {
  private final Maker maker;
  private final Value extra;
  private final Value[] iterators;
  private int count;

  /** What is made. */
  enum Maker {
    ENUMERATE,
    ZIP,
    MAP,
    FILTER
  }

  /**
   * Begins to make.
   *
   * @param extra what the maker needs beside the sources: a function, a number
   */
  Sources(Maker maker, Value extra, Value... iterables) {
    this.maker = maker;
    this.extra = extra;
    this.iterators = iterables.clone();
  }

  /** The iterator, or PENDING. */
  Value start(Context context) {
    while (count < iterators.length) {
      Iterator closed = Iteration.closedOrNull(iterators[count]);
      if (closed != null) {
        iterators[count++] = closed;
        continue;
      }
      checkZip();
      context.push(this);
      Value result = Operations.iter(context, iterators[count]);
      if (result == Value.PENDING) {
        return result;
      }
      context.pop(this);
      iterators[count++] = result;
    }
    return switch (maker) {
      case ENUMERATE -> Enumerate.make(iterators, extra);
      case ZIP -> Zip.make(iterators, extra);
      case MAP -> MapIterator.make(iterators, extra);
      case FILTER -> Filter.make(iterators, extra);
    };
  }

  /** {@code zip} says which of its arguments cannot be iterated. */
  private void checkZip() {
    if (maker == Maker.ZIP && !Operations.isIterable(iterators[count])) {
      throw Exceptions.typeError("'" + iterators[count].type().name() + "' object is not iterable");
    }
  }

  @Override
  public Value resume(Context context, Value iterator) {
    iterators[count++] = iterator;
    return start(context);
  }
}
