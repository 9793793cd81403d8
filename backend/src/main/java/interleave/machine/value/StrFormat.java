package interleave.machine.value;

import java.util.ArrayList;

/** {@code str.format} (library reference, "Format String Syntax"). */
final class StrFormat {
  private static final int MAX_DEPTH = 2;

  private final Tuple args;
  private final Value keywords;
  private int next;
  private Boolean automatic;

  private StrFormat(Tuple args, Value keywords) {
    this.args = args;
    this.keywords = keywords;
  }

  /**
   * A piece of a template: literal text, then perhaps a field.
   *
   * @param literal text before the field, braces unescaped
   * @param field the field's name, null where only text is left
   * @param spec the format specification, not yet formatted itself
   * @param conversion {@code s r a}, an unknown one or 0
   * @param failure what is wrong with the template from here on, or null
   */
  record Piece(String literal, String field, String spec, int conversion, PyException failure) {}

  /**
   * The formatted text.
   *
   * @param args null for {@code format_map}
   * @throws NeedsPython when a value's formatting or look-up is written in Python
   */
  static String format(String template, Tuple args, Value keywords) {
    return new StrFormat(args, keywords).expand(template, MAX_DEPTH);
  }

  private String expand(String template, int depth) {
    if (depth == 0) {
      throw Exceptions.valueError("Max string recursion exceeded");
    }
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces(template)) {
      if (piece.failure() != null) {
        throw piece.failure();
      }
      out.append(piece.literal());
      if (piece.field() != null) {
        Value value = converted(find(piece.field()), piece.conversion());
        boolean nested = piece.spec().indexOf('{') >= 0 || piece.spec().indexOf('}') >= 0;
        String spec = nested ? expand(piece.spec(), depth - 1) : piece.spec();
        out.append(formatted(value, spec));
        Sizes.limit(out.length());
      }
    }
    return out.toString();
  }

  private static Value converted(Value value, int conversion) {
    return switch (conversion) {
      case 0 -> value;
      case 's' -> Str.of(Repr.str(value));
      case 'r' -> Str.of(Repr.of(value));
      case 'a' -> Str.of(StrText.ascii(Repr.of(value)));
      default -> throw unknown(conversion);
    };
  }

  private static PyException unknown(int conversion) {
    boolean visible = conversion > ' ' && conversion < 0x7f;
    String shown = visible ? Character.toString(conversion) : String.format("\\x%x", conversion);
    return Exceptions.valueError("Unknown conversion specifier " + shown);
  }

  /** {@code format(value, spec)} where that needs no Python code. */
  static String formatted(Value value, String spec) {
    if (value instanceof Instance) {
      if (!Repr.isNative(value, "__format__")) {
        throw NeedsPython.SIGNAL;
      }
      if (spec.isEmpty()) {
        return Repr.str(value);
      }
    }
    return value.format(spec);
  }

  private Value find(String field) {
    int end = FieldName.firstEnd(field);
    Value value = first(field.substring(0, end));
    for (FieldName.Step step : FieldName.steps(field, end)) {
      value = step.attribute() ? Attributes.read(value, step.name()) : item(value, step.name());
    }
    return value;
  }

  private static Value item(Value container, String key) {
    if (Operations.override(container, "__getitem__") != null
        || Operations.override(container, "__missing__") != null) {
      throw NeedsPython.SIGNAL;
    }
    Integral index = FieldName.number(key);
    Value item = container.item(index == null ? Str.of(key) : index);
    if (item == null) {
      if (container instanceof Type type) {
        throw Exceptions.typeError("type '" + type.name() + "' is not subscriptable");
      }
      throw Exceptions.typeError("'" + container.type().name() + "' object is not subscriptable");
    }
    return item;
  }

  private Value first(String name) {
    Integral number = FieldName.number(name);
    if (name.isEmpty() || number != null) {
      return positional(name.isEmpty(), number);
    }
    Value found = null;
    if (keywords instanceof Dict dict) {
      found = dict.get(Str.of(name));
    } else if (keywords != null) {
      return item(keywords, name);
    }
    if (found == null) {
      throw Exceptions.keyError(Str.of(name));
    }
    return found;
  }

  private Value positional(boolean auto, Integral number) {
    if (automatic != null && automatic != auto) {
      throw Exceptions.valueError(
          auto
              ? "cannot switch from manual field specification to automatic field numbering"
              : "cannot switch from automatic field numbering to manual field specification");
    }
    automatic = auto;
    if (args == null) {
      throw Exceptions.valueError("Format string contains positional fields");
    }
    long index = auto ? next++ : number.clampedLong();
    if (index >= args.size()) {
      throw Exceptions.indexError(
          "Replacement index " + index + " out of range for positional args tuple");
    }
    return args.get((int) index);
  }

  /** Splits a template at its fields. */
  static ArrayList<Piece> pieces(String template) {
    ArrayList<Piece> pieces = new ArrayList<>();
    try {
      cut(template, pieces);
    } catch (PyException failure) {
      pieces.add(new Piece("", null, "", 0, failure)); // those before it are filled first
    }
    return pieces;
  }

  private static void cut(String template, ArrayList<Piece> pieces) {
    StringBuilder literal = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at++);
      boolean doubled = at < template.length() && template.charAt(at) == c;
      if (c != '{' && c != '}') {
        literal.append(c);
      } else if (doubled) {
        literal.append(c);
        at++;
      } else if (c == '}') {
        throw Exceptions.valueError("Single '}' encountered in format string");
      } else if (at == template.length()) {
        throw Exceptions.valueError("Single '{' encountered in format string");
      } else {
        int end = fieldEnd(template, at);
        pieces.add(field(literal.toString(), template.substring(at, end)));
        literal.setLength(0);
        at = end + 1;
      }
    }
    pieces.add(new Piece(literal.toString(), null, "", 0, null));
  }

  /** Where the closing brace of a field lies. */
  private static int fieldEnd(String template, int start) {
    int depth = 1;
    boolean inSpec = false;
    for (int i = start; i < template.length(); i++) {
      char c = template.charAt(i);
      if (!inSpec && c == '[') {
        int close = template.indexOf(']', i);
        if (close < 0) {
          throw unclosed();
        }
        i = close;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      } else if (c == ':' || c == '!') {
        inSpec = true;
      }
    }
    throw inSpec ? unfinished(template.substring(start)) : unclosed();
  }

  private static PyException unclosed() {
    return Exceptions.valueError("expected '}' before end of string");
  }

  private static PyException unfinished(String field) {
    return Exceptions.valueError(
        field.endsWith("!")
            ? "end of string while looking for conversion specifier"
            : "unmatched '{' in format spec");
  }

  private static Piece field(String literal, String text) {
    int nameEnd = FieldName.nameEnd(text);
    String name = text.substring(0, nameEnd);
    if (name.indexOf('{') >= 0) {
      throw Exceptions.valueError("unexpected '{' in field name");
    }
    if (nameEnd == text.length()) {
      return new Piece(literal, name, "", 0, null);
    }
    if (text.charAt(nameEnd) == ':') {
      return new Piece(literal, name, text.substring(nameEnd + 1), 0, null);
    }
    if (nameEnd + 1 == text.length()) {
      throw unclosedConversion();
    }
    int conversion = text.codePointAt(nameEnd + 1);
    int after = nameEnd + 1 + Character.charCount(conversion);
    if (after < text.length() && text.charAt(after) != ':') {
      throw Exceptions.valueError("expected ':' after conversion specifier");
    }
    String spec = after < text.length() ? text.substring(after + 1) : "";
    return new Piece(literal, name, spec, conversion, null);
  }

  private static PyException unclosedConversion() {
    return Exceptions.valueError("unmatched '{' in format spec");
  }
}
