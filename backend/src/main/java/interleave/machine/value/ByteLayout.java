package interleave.machine.value;

/** The methods of bytes that fill up to a width: those of text, byte for byte. */
final class ByteLayout {
  private ByteLayout() {}

  static void define(TypeTable table) {
    table
        .method("ljust(self, width, fillchar=, /)", (c, a) -> justify("ljust", a, '<'))
        .method("rjust(self, width, fillchar=, /)", (c, a) -> justify("rjust", a, '>'))
        .method("center(self, width, fillchar=, /)", (c, a) -> justify("center", a, '^'))
        .method("zfill(self, width, /)", (c, a) -> made(a, StrLayout.zeros(text(a), width(a))))
        .method("expandtabs(self, /, tabsize=)", (c, a) -> expandTabs(a));
  }

  private static String text(Value[] args) {
    return ByteMethods.self(args).latin1();
  }

  private static long width(Value[] args) {
    return Indexes.size(args[1]);
  }

  private static Value made(Value[] args, String text) {
    return ByteMethods.self(args).make(text);
  }

  private static Value justify(String name, Value[] args, char align) {
    long width = width(args);
    String fill = " ";
    if (args[2] != null) {
      if (!(args[2].unwrap() instanceof ByteSequence bytes) || bytes.length() != 1) {
        throw Exceptions.typeError(
            name + "() argument 2 must be a byte string of length 1, not " + args[2].type().name());
      }
      fill = bytes.latin1();
    }
    return made(args, StrLayout.justify(text(args), width, fill, align));
  }

  private static Value expandTabs(Value[] args) {
    return made(args, StrLayout.expandTabs(text(args), StrLayout.tabSize(args[1])));
  }
}
