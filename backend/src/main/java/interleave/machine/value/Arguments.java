package interleave.machine.value;

import java.util.Arrays;

/** Calling with arguments that lie in a sequence and a mapping. */
public final class Arguments {
  private Arguments() {}

  /**
   * {@code callable(*args, **kwargs)}.
   *
   * @param args a list, tuple or another closed iterable
   * @param kwargs a dict, or None
   * @return the result, or PENDING
   */
  public static Value call(Context context, Value callable, Value args, Value kwargs) {
    Value[] positional = Iteration.closedItems(args);
    if (!(kwargs.unwrap() instanceof Dict words) || words.size() == 0) {
      return callable.call(context, positional, null);
    }
    Value[] all = Arrays.copyOf(positional, positional.length + words.size());
    String[] names = new String[words.size()];
    int count = 0;
    for (int place = words.next(0); place < words.end(); place = words.next(place + 1)) {
      names[count] = words.keyAt(place).str();
      all[positional.length + count++] = words.valueAt(place);
    }
    return callable.call(context, all, names);
  }
}
