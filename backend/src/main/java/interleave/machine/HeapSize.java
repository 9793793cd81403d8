package interleave.machine;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Estimates the memory that live Python objects take, by walking from the roots of all processes.
 * Code and built-in classes are shared and count nothing.
 */
final class HeapSize extends HeapWalk {
  private static final long HEADER_BYTES = 16;
  private static final long REFERENCE_BYTES = 8;

  private final long limitBytes;
  private long bytes;

  private HeapSize(long limitBytes) {
    this.limitBytes = limitBytes;
  }

  /** Live bytes of all processes; stops counting a little above the limit. */
  static long of(List<Process> processes, long limitBytes) {
    HeapSize size = new HeapSize(limitBytes);
    for (Process process : processes) {
      process.modules().all().forEach(size::add);
      process.finalizers().objects().forEach(size::add);
      for (ThreadState thread : process.threads()) {
        size.add(thread.top());
        size.add(thread.object());
      }
    }
    size.walk();
    return size.bytes;
  }

  @Override
  boolean enough() {
    return bytes > limitBytes;
  }

  @Override
  void visit(Object object) {
    bytes += HEADER_BYTES + bodyBytes(object);
    if (!(object instanceof BigInteger)) {
      super.visit(object);
    }
  }

  private static long bodyBytes(Object object) {
    return switch (object) {
      case Object[] array -> REFERENCE_BYTES * array.length;
      case String text -> HEADER_BYTES + text.length();
      case BigInteger number -> HEADER_BYTES + number.bitLength() / 8;
      case byte[] array -> array.length;
      case int[] array -> 4L * array.length;
      case long[] array -> 8L * array.length;
      case Collection<?> collection -> REFERENCE_BYTES * collection.size();
      case Map<?, ?> map -> 4 * REFERENCE_BYTES * map.size();
      default -> REFERENCE_BYTES * (references(object.getClass()) + 1);
    };
  }
}
