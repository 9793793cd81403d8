package interleave.machine.value;

/** The table of {@code bytes}, and what its constructor shares with {@code bytearray}'s. */
final class BytesMethods {
  private static final Signature SIGNATURE = Signature.parse("bytes(source=, encoding=, errors=)");

  private static final Signature ARRAY = Signature.parse("bytearray(source=, encoding=, errors=)");

  private BytesMethods() {}

  static void define(TypeTable table) {
    ByteMethods.define(table);
    Dunders.hash(table);
    table.constructor((context, type, args, keywords) -> construct(context, args, keywords, false));
  }

  private static void refuseCoding(Value[] bound) {
    if (bound[1] != null || bound[2] != null) {
      throw Exceptions.typeError(
          (bound[1] != null ? "encoding" : "errors") + " without a string argument");
    }
  }

  /** {@code bytes(…)} or {@code bytearray(…)}. */
  static Value construct(Context context, Value[] args, String[] keywords, boolean array) {
    Value[] bound = (array ? ARRAY : SIGNATURE).bind(args, keywords);
    Codec.check(array ? "bytearray" : "bytes", bound[1], bound[2]);
    Value source = bound[0];
    if (source == null) {
      refuseCoding(bound);
      return made(new byte[0], array);
    }
    boolean coded = bound[1] != null || bound[2] != null;
    String method = coded ? null : special(source, array);
    if (method != null) {
      return new FromMethod(source, method, array).start(context);
    }
    String text = Str.text(source);
    if (text != null) {
      if (bound[1] == null) {
        throw Exceptions.typeError("string argument without an encoding");
      }
      return made(Codec.encode(array ? "bytearray" : "bytes", text, bound[1], bound[2]), array);
    }
    refuseCoding(bound);
    if (source.unwrap() instanceof Integral number) {
      return made(zeros(number), array);
    }
    if (source.unwrap() instanceof ByteSequence bytes) {
      return made(bytes.toArray(), array);
    }
    if (!Operations.isIterable(source)) {
      throw Exceptions.typeError(
          "cannot convert '"
              + source.type().name()
              + "' object to "
              + (array ? "bytearray" : "bytes"));
    }
    return new FromItems(array).start(context, source);
  }

  /** The special method of the program's that makes the bytes; null for none. */
  private static String special(Value source, boolean array) {
    if (!array && Operations.override(source, "__bytes__") != null) {
      return "__bytes__";
    }
    boolean counts =
        !(source.unwrap() instanceof Integral) && Operations.override(source, "__index__") != null;
    return counts ? "__index__" : null;
  }

  private static byte[] zeros(Integral count) {
    if (count.signum() < 0) {
      throw Exceptions.valueError("negative count");
    }
    return new byte[Sizes.characters(Indexes.times(count))];
  }

  private static Value made(byte[] bytes, boolean array) {
    return array ? new ByteArray(bytes) : Bytes.of(bytes);
  }

  private static final class FromItems extends Drain {
    private final boolean array;

    FromItems(boolean array) {
      this.array = array;
    }

    @Override
    protected Value finish(Context context, List items) {
      String kind = array ? "byte" : "bytes";
      return made(ByteSequence.fromItems(items.toArray(), kind), array);
    }
  }

  /** What {@code __bytes__}, or {@code __index__} for a number of zeros, stands for. */
  private static final class FromMethod extends Continuation {
    private final Value source;
    private final String method;
    private final boolean array;

    FromMethod(Value source, String method, boolean array) {
      this.source = source;
      this.method = method;
      this.array = array;
    }

    Value start(Context context) {
      Value function = Operations.override(source, method);
      context.push(this);
      return settle(context, Operations.callMethod(context, function, source, new Value[0], null));
    }

    @Override
    public Value resume(Context context, Value result) {
      boolean index = method.equals("__index__");
      if (index && result.unwrap() instanceof Integral count) {
        return made(zeros(count), array);
      }
      if (!index && result.unwrap() instanceof Bytes) {
        return result;
      }
      throw Exceptions.typeError(
          method
              + " returned non-"
              + (index ? "int" : "bytes")
              + " (type "
              + result.type().name()
              + ")");
    }
  }
}
