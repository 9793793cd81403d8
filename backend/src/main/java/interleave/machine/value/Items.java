package interleave.machine.value;

import java.util.Arrays;

/** What lists and tuples do alike with their arrays of items. */
final class Items {
  private Items() {}

  static Value[] concat(Value[] a, int sizeA, Value[] b, int sizeB) {
    Value[] result = Arrays.copyOf(a, Sizes.items((long) sizeA + sizeB));
    System.arraycopy(b, 0, result, sizeA, sizeB);
    return result;
  }

  static Value[] repeat(Value[] items, int size, Integral times) {
    long count = Indexes.times(times);
    Value[] result = new Value[Sizes.items(Sizes.product(size, count))];
    if (size == 1) {
      Arrays.fill(result, items[0]);
      return result;
    }
    for (int at = 0; at < result.length; at += size) {
      System.arraycopy(items, 0, result, at, size);
    }
    return result;
  }

  static Value[] slice(Value[] items, Slice.Span span) {
    Sizes.items(span.count());
    if (span.step() == 1) {
      return Arrays.copyOfRange(items, span.start(), span.start() + span.count());
    }
    Value[] result = new Value[span.count()];
    for (int i = 0; i < result.length; i++) {
      result[i] = items[span.index(i)];
    }
    return result;
  }

  /** The first place of an equal item, or -1. */
  static int indexOf(Value[] items, int from, int to, Value item) {
    MemoryMeter.work(to - from);
    for (int i = from; i < to; i++) {
      if (Equality.equal(items[i], item)) {
        return i;
      }
    }
    return -1;
  }

  static int count(Value[] items, int size, Value item) {
    MemoryMeter.work(size);
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (Equality.equal(items[i], item)) {
        count++;
      }
    }
    return count;
  }
}
