package interleave.machine.value;

import java.util.HashMap;
import java.util.Map;

/**
 * The layout of an instance's attributes: which name lies in which slot. Instances that got the
 * same names in the same order share a shape, so an instruction can remember a slot by shape
 * (hidden classes; Chambers, Ungar, Lee: SELF, 1989).
 */
public final class Shape {
  /** Stands for "no attribute yet" in instances of built-in classes, which share nothing. */
  public static final Shape PER_INSTANCE = new Shape();

  private final String[] names;
  private final Map<String, Integer> slots;
  private final Map<String, Shape> successors = new HashMap<>();

  /** An empty shape, root of a family. */
  public Shape() {
    this(new String[0]);
  }

  private Shape(String[] names) {
    this.names = names;
    this.slots = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      slots.put(names[i], i);
    }
  }

  /** The slot of a name, or -1. */
  public int slot(String name) {
    Integer slot = slots.get(name);
    return slot == null ? -1 : slot;
  }

  /** Number of slots. */
  public int size() {
    return names.length;
  }

  /** The name in a slot. */
  public String name(int slot) {
    return names[slot];
  }

  /** The shape with one more name behind the others. */
  public Shape with(String name) {
    Shape family = this == PER_INSTANCE ? new Shape() : this;
    return family.successors.computeIfAbsent(name, family::extended);
  }

  private Shape extended(String name) {
    String[] more = java.util.Arrays.copyOf(names, names.length + 1);
    more[names.length] = name;
    return new Shape(more);
  }
}
