package interleave.machine.value;

/**
 * A function that empties the iterators among its arguments before it knows whether it needs
 * Python: it looks at lists of what they gave, and so does its frozen twin.
 *
 * @param body the function
 */
record Emptying(NativeFunction.Body body) implements NativeFunction.Body {
  @Override
  public Value run(Context context, Value[] args) {
    Value[] filled = new Value[args.length];
    try {
      for (int i = 0; i < args.length; i++) {
        filled[i] = args[i] instanceof Tuple tuple ? filled(tuple) : filled(args[i]);
      }
      return body.run(context, filled);
    } catch (NeedsPython open) {
      throw open.instead(args, filled);
    }
  }

  /** What stands for an argument: a list for an iterator that runs no Python code. */
  static Value filled(Value arg) {
    return arg instanceof Iterator iterator && iterator.closed()
        ? List.of(Iteration.closedItems(iterator))
        : arg;
  }

  private static Value filled(Tuple tuple) {
    Value[] items = tuple.items();
    for (int i = 0; i < items.length; i++) {
      if (items[i] instanceof Iterator) {
        items = items == tuple.items() ? items.clone() : items;
        items[i] = filled(items[i]);
      }
    }
    return items == tuple.items() ? tuple : Tuple.of(items);
  }
}
