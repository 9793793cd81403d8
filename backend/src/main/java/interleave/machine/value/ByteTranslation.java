package interleave.machine.value;

/** {@code bytes.maketrans} and {@code bytes.translate}: a table has one byte for each of 256. */
final class ByteTranslation {
  private static final int BYTES = 256;

  private ByteTranslation() {}

  static void define(TypeTable table) {
    table
        .staticMethod("maketrans(frm, to, /)", (c, a) -> makeTable(a))
        .method("translate(self, table, /, delete=)", (c, a) -> translate(a));
  }

  private static Value makeTable(Value[] args) {
    String from = ByteMethods.text(args[0]);
    String to = ByteMethods.text(args[1]);
    if (from.length() != to.length()) {
      throw Exceptions.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = (byte) to.charAt(i);
    }
    return Bytes.of(table);
  }

  private static Value translate(Value[] args) {
    String table = args[1] == None.NONE ? null : ByteMethods.text(args[1]);
    if (table != null && table.length() != BYTES) {
      throw Exceptions.valueError("translation table must be " + BYTES + " characters long");
    }
    String gone = args[2] == null ? "" : ByteMethods.text(args[2]);
    String text = ByteMethods.self(args).latin1();
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (gone.indexOf(c) < 0) {
        out.append(table == null ? c : table.charAt(c));
      }
    }
    return ByteMethods.self(args).make(out.toString());
  }
}
