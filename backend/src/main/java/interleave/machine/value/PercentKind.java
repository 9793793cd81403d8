package interleave.machine.value;

/** What {@code %} formatting does differently for a str and for bytes (PEP 461). */
enum PercentKind {
  STRING {
    @Override
    Value key(String name) {
      return Str.of(name);
    }

    @Override
    boolean isText(Value values) {
      return values instanceof Str;
    }

    @Override
    String text(int type, Value value) {
      return switch (type) {
        case 's' -> Repr.str(value);
        case 'r' -> Repr.of(value);
        case 'a' -> StrText.ascii(Repr.of(value));
        default -> null;
      };
    }

    @Override
    String character(Value value) {
      Integral number = Indexes.integral(value);
      if (number != null) {
        return Character.toString(NumberFormat.codePoint(number));
      }
      String text = Str.text(value);
      if (text == null || text.codePointCount(0, text.length()) != 1) {
        throw Exceptions.typeError("%c requires int or char");
      }
      return text;
    }
  },

  BYTES {
    @Override
    Value key(String name) {
      return Bytes.EMPTY.make(name);
    }

    @Override
    boolean isText(Value values) {
      return values instanceof ByteSequence || values instanceof Str;
    }

    @Override
    String text(int type, Value value) {
      return switch (type) {
        case 's', 'b' -> bytes(value);
        case 'r', 'a' -> StrText.ascii(Repr.of(value));
        default -> null;
      };
    }

    private String bytes(Value value) {
      if (Operations.override(value, "__bytes__") != null) {
        throw NeedsPython.SIGNAL;
      }
      if (value.unwrap() instanceof ByteSequence bytes) {
        return bytes.latin1();
      }
      throw Exceptions.typeError(
          "%b requires a bytes-like object, or an object that implements __bytes__, not '"
              + value.type().name()
              + "'");
    }

    @Override
    String character(Value value) {
      if (value.unwrap() instanceof ByteSequence bytes && bytes.length() == 1) {
        return bytes.latin1();
      }
      Integral number = Indexes.integral(value);
      if (number == null) {
        throw Exceptions.typeError("%c requires an integer in range(256) or a single byte");
      }
      if (number.clampedLong() < 0 || number.clampedLong() > 255) {
        throw Exceptions.overflowError("%c arg not in range(256)");
      }
      return String.valueOf((char) number.longValue());
    }
  };

  /** The key of a mapping that a name in the template stands for. */
  abstract Value key(String name);

  /** Whether the values are no mapping, though they can be subscripted. */
  abstract boolean isText(Value values);

  /** What a conversion to text gives; null where it is no such conversion. */
  abstract String text(int type, Value value);

  /** What {@code %c} gives. */
  abstract String character(Value value);

  /** The TypeError for a value that is no number, up to the name of its type. */
  String notReal() {
    return this == STRING ? "must be real number, not " : "float argument required, not ";
  }

  /** The kind as messages name it. */
  String noun() {
    return this == STRING ? "string" : "bytes";
  }
}
