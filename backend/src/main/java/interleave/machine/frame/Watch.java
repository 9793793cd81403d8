package interleave.machine.frame;

/**
 * An access to what lanes may share, done by one instruction, for those who tell of it. Beside the
 * code and not in it, so that a run nobody watches pays nothing.
 */
public sealed interface Watch {
  /** The register of the value to be written; negative: {@link #READ} or {@link #UNKNOWN}. */
  int source();

  /** {@link #source} of a read. */
  int READ = -1;

  /** {@link #source} of a write or a deletion whose value stands in no register. */
  int UNKNOWN = -2;

  /** Whether it is a write or a deletion. */
  default boolean writes() {
    return source() != READ;
  }

  /** From where a function reaches an object. */
  enum Reach {
    /** A variable of its own, or {@code self}: who made the object may be all who use it. */
    LOCAL,
    /** A parameter: who called may share it. */
    GIVEN,
    /** A global variable, or one of a function around: everybody reaches it. */
    OUTER
  }

  /** An object that somebody may share later is put into an attribute: it is new, or known. */
  record Kept(int source) implements Watch {}

  /** A global name. */
  record Global(String name, int source) implements Watch {}

  /** A variable in a cell. */
  record Enclosed(String name, int cell, int source) implements Watch {}

  /**
   * An attribute.
   *
   * @param object the object's register
   * @param holder the text of the object where it is a chain of names, else null
   * @param reach from where the text reaches the object
   */
  record Attribute(int object, String name, String holder, Reach reach, int source)
      implements Watch {}

  /**
   * What stands under one key of a container.
   *
   * @param container the container's register
   * @param key the key's register
   * @param holder as for an attribute
   * @param reach as for an attribute
   * @param hashed whether only a dict's or a set's is meant, not a list's
   */
  record Item(int container, int key, String holder, Reach reach, boolean hashed, int source)
      implements Watch {}
}
