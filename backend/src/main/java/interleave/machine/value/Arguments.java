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
    for (int i = 0; i < names.length; i++) {
      names[i] = words.keyAt(i).str();
      all[positional.length + i] = words.valueAt(i);
    }
    return callable.call(context, all, names);
  }
}
