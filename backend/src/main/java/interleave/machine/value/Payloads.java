package interleave.machine.value;

/** Which built-in values are filled by {@code __init__} rather than by {@code __new__}. */
final class Payloads {
  private Payloads() {}

  /** Whether instances of the class stand for a list, dict, set or bytearray. */
  static boolean filledByInit(Type type) {
    return type.isSubclass(List.TYPE)
        || type.isSubclass(Dict.TYPE)
        || type.isSubclass(Set.TYPE)
        || type.isSubclass(ByteArray.TYPE);
  }
}
