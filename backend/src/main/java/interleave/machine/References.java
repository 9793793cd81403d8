package interleave.machine;

import java.util.ArrayList;
import java.util.List;

/** What an object refers to by itself. */
final class References extends Reach {
  private final Object sought;
  private final List<Object> parts;
  private boolean found;
  private int seen;

  private References(Object sought) {
    this.sought = sought;
    this.parts = sought == null ? new ArrayList<>() : null;
  }

  /**
   * Whether an object refers to another by itself.
   *
   * @return how many references it took to find out, negative if it does not
   */
  static int lead(Object from, Object to) {
    References references = new References(to);
    references.visit(from);
    return references.found ? references.seen : -references.seen - 1;
  }

  /** All that an object refers to by itself. */
  static List<Object> of(Object object) {
    References references = new References(null);
    references.visit(object);
    return references.parts;
  }

  @Override
  void add(Object object) {
    seen++;
    found |= object == sought;
    if (parts != null && object != null && counts(object)) {
      parts.add(object);
    }
  }
}
