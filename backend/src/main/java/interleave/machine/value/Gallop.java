package interleave.machine.value;

/**
 * Finds a key's place in a sorted part of an array: away from a hint in steps that double, then by
 * halves. Places and hints count from the part's start.
 */
final class Gallop {
  private Gallop() {}

  /** The first place whose key is not less. */
  static int left(Value key, Value[] keys, int start, int length, int hint) {
    int last = 0;
    int step = 1;
    if (Order.less(keys[start + hint], key)) {
      int most = length - hint;
      while (step < most && Order.less(keys[start + hint + step], key)) {
        last = step;
        step = (step << 1) + 1;
      }
      last += hint;
      step = Math.min(step, most) + hint;
    } else {
      int most = hint + 1;
      while (step < most && !Order.less(keys[start + hint - step], key)) {
        last = step;
        step = (step << 1) + 1;
      }
      int near = last;
      last = hint - Math.min(step, most);
      step = hint - near;
    }
    last++;
    while (last < step) {
      int middle = last + ((step - last) >> 1);
      if (Order.less(keys[start + middle], key)) {
        last = middle + 1;
      } else {
        step = middle;
      }
    }
    return step;
  }

  /** The first place whose key is greater. */
  static int right(Value key, Value[] keys, int start, int length, int hint) {
    int last = 0;
    int step = 1;
    if (Order.less(key, keys[start + hint])) {
      int most = hint + 1;
      while (step < most && Order.less(key, keys[start + hint - step])) {
        last = step;
        step = (step << 1) + 1;
      }
      int near = last;
      last = hint - Math.min(step, most);
      step = hint - near;
    } else {
      int most = length - hint;
      while (step < most && !Order.less(key, keys[start + hint + step])) {
        last = step;
        step = (step << 1) + 1;
      }
      last += hint;
      step = Math.min(step, most) + hint;
    }
    last++;
    while (last < step) {
      int middle = last + ((step - last) >> 1);
      if (Order.less(key, keys[start + middle])) {
        step = middle;
      } else {
        last = middle + 1;
      }
    }
    return step;
  }
}
