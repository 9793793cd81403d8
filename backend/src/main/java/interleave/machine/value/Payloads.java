package interleave.machine.value;

/**
 * Which arguments built-in values are made of, and which are filled by {@code __init__} rather than
 * by {@code __new__}.
 */
final class Payloads {
  private Payloads() {}

  /** Whether instances of the class stand for a list, dict, set or bytearray. */
  static boolean filledByInit(Type type) {
    return type.isSubclass(List.TYPE)
        || type.isSubclass(Dict.TYPE)
        || type.isSubclass(Set.TYPE)
        || type.isSubclass(ByteArray.TYPE);
  }

  /** Whether keywords are for {@code __init__} alone, where that is Python's. */
  static boolean ignoresKeywords(Type type) {
    return !(type.lookup("__init__") instanceof NativeFunction)
        && (type.isSubclass(Tuple.TYPE)
            || type.isSubclass(Float.TYPE)
            || type.isSubclass(FrozenSet.TYPE));
  }
}
