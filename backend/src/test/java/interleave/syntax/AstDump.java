package interleave.syntax;

import interleave.syntax.ast.BoolOperator;
import interleave.syntax.ast.BytesLiteral;
import interleave.syntax.ast.CmpOperator;
import interleave.syntax.ast.Complex;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Module;
import interleave.syntax.ast.Operator;
import interleave.syntax.ast.Pattern;
import interleave.syntax.ast.Singleton;
import interleave.syntax.ast.UnaryOperator;
import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes a tree in the form of {@code syntax-oracle/dump.py}, found by reflection over the records.
 */
final class AstDump {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ExprStmt", "Expr"),
          Map.entry("ListExpr", "List"),
          Map.entry("TupleExpr", "Tuple"),
          Map.entry("Comprehension", "comprehension"),
          Map.entry("Arguments", "arguments"),
          Map.entry("Arg", "arg"),
          Map.entry("Keyword", "keyword"),
          Map.entry("Alias", "alias"),
          Map.entry("WithItem", "withitem"),
          Map.entry("MatchCase", "match_case"));

  private final SourceText source;
  private final StringBuilder out = new StringBuilder();

  private AstDump(SourceText source) {
    this.source = source;
  }

  /** The dump of a whole program. */
  static String of(Module module) {
    AstDump dump = new AstDump(module.source());
    dump.out.append("Module(body=");
    dump.value(module.body());
    return dump.out.append(')').toString();
  }

  private void value(Object value) {
    switch (value) {
      case null -> out.append("None");
      case List<?> list -> list(list);
      case Span span -> span(span);
      case Boolean bool -> out.append(bool ? 1 : 0);
      case String text -> out.append(quoted(text));
      case Integer number -> out.append(number);
      case ExprContext ctx -> {
        String name = ctx.name();
        out.append(name.charAt(0)).append(name.substring(1).toLowerCase()).append("()");
      }
      case Operator op -> out.append(op.asdlName()).append("()");
      case BoolOperator op -> out.append(op.asdlName()).append("()");
      case CmpOperator op -> out.append(op.asdlName()).append("()");
      case UnaryOperator op -> out.append(op.asdlName()).append("()");
      default -> record(value);
    }
  }

  private void list(List<?> list) {
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      value(list.get(i));
    }
    out.append(']');
  }

  private void record(Object node) {
    String name = node.getClass().getSimpleName();
    out.append(NAMES.getOrDefault(name, name)).append('(');
    boolean first = true;
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      out.append(first ? "" : ", ");
      first = false;
      Object field = field(node, component);
      if (field instanceof Span) {
        value(field);
        continue;
      }
      out.append(component.getName().replaceAll("([A-Z])", "_$1").toLowerCase()).append('=');
      boolean constant = node instanceof Expr.Constant || node instanceof Pattern.MatchSingleton;
      if (constant && component.getName().equals("value")) {
        out.append(constant(field));
      } else {
        value(field);
      }
    }
    out.append(')');
  }

  private static Object field(Object node, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private void span(Span span) {
    out.append("lineno=").append(source.line(span.start()));
    out.append(", col_offset=").append(byteColumn(span.start()));
    out.append(", end_lineno=").append(source.line(span.end()));
    out.append(", end_col_offset=").append(byteColumn(span.end()));
  }

  private int byteColumn(int offset) {
    int start = source.lineStart(source.line(offset));
    return source.text().substring(start, offset).getBytes(StandardCharsets.UTF_8).length;
  }

  private static String constant(Object value) {
    return switch (value) {
      case Singleton singleton -> singleton == Singleton.NONE ? "None" : "Ellipsis";
      case Boolean bool -> bool ? "True" : "False";
      case Long number -> "0x" + Long.toHexString(number);
      case BigInteger number -> "0x" + number.toString(16);
      case Double number -> "float:" + bits(number);
      case Complex number -> "complex:" + bits(number.imag());
      case BytesLiteral bytes -> {
        StringBuilder hex = new StringBuilder("bytes:");
        for (byte b : bytes.toBytes()) {
          hex.append(String.format("%02x", b));
        }
        yield hex.toString();
      }
      case String text -> quoted(text);
      default -> throw new AssertionError(value.getClass());
    };
  }

  private static String bits(double number) {
    return String.format("%016x", Double.doubleToRawLongBits(number));
  }

  /** Python's {@code ascii(text)}. */
  private static String quoted(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder quoted = new StringBuilder().append(quote);
    text.codePoints().forEach(c -> quoted.append(escaped(c, quote)));
    return quoted.append(quote).toString();
  }

  private static String escaped(int c, char quote) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\\' -> "\\\\";
      default -> {
        if (c == quote) {
          yield "\\" + quote;
        }
        if (c >= ' ' && c < 127) {
          yield Character.toString(c);
        }
        String form = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
        yield String.format(form, c);
      }
    };
  }
}
