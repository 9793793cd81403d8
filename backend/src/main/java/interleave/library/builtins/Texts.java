package interleave.library.builtins;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.value.ByteArray;
import interleave.machine.value.Bytes;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.Operations;
import interleave.machine.value.Str;
import interleave.machine.value.StrText;
import interleave.machine.value.Value;

/** {@code repr}, {@code ascii}, {@code format}, {@code ord} and {@code chr}. */
final class Texts {
  private static final int MAX_CODE_POINT = 0x10FFFF;

  private Texts() {}

  static void define(ModuleTable table) {
    table
        .function("repr(obj, /)", (c, a) -> Operations.repr(c, a[0]))
        .function("ascii(obj, /)", Texts::ascii)
        .function("format(value, format_spec=, /)", Texts::format)
        .function("ord(c, /)", (c, a) -> ord(a[0]))
        .function("chr(i, /)", (c, a) -> chr(a[0]));
  }

  private static Value ascii(Context context, Value[] a) {
    Ascii then = new Ascii();
    context.push(then);
    return then.settle(context, Operations.repr(context, a[0]));
  }

  private static final class Ascii extends Continuation {
    @Override
    public Value resume(Context context, Value repr) {
      return Str.of(StrText.ascii(repr.str()));
    }
  }

  private static Value format(Context context, Value[] a) {
    Str spec = a[1] == null ? Str.EMPTY : Str.of(Arguments.text(a[1], "format() argument 2"));
    return Operations.format(context, a[0], spec);
  }

  private static Value ord(Value value) {
    Value plain = value.unwrap();
    if (plain instanceof Str text) {
      if (text.length() == 1) {
        return Int.of(text.value().codePointAt(0));
      }
      throw wrongLength(text.length());
    }
    if (plain instanceof Bytes || plain instanceof ByteArray) {
      if (plain.length() == 1) {
        return plain.item(Int.ZERO);
      }
      throw wrongLength(plain.length());
    }
    throw Exceptions.typeError(
        "ord() expected string of length 1, but " + value.type().name() + " found");
  }

  private static RuntimeException wrongLength(int length) {
    return Exceptions.typeError(
        "ord() expected a character, but string of length " + length + " found");
  }

  private static Value chr(Value value) {
    int codePoint = Arguments.cInt(value);
    if (codePoint < 0 || codePoint > MAX_CODE_POINT) {
      throw Exceptions.valueError("chr() arg not in range(0x110000)");
    }
    return Str.ofCodePoint(codePoint);
  }
}
