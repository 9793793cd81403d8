package interleave.syntax;

import interleave.syntax.ast.Expr;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a string: texts side by side become one constant. */
final class JoinedParts {
  private final String kind;
  private final Span span;
  private final List<Expr> values = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean formatted;

  JoinedParts(String kind, Span span) {
    this.kind = kind;
    this.span = span;
  }

  /** The parts of a format specification, which has the place of its own string token. */
  static JoinedParts ofFormat(Span token) {
    JoinedParts parts = new JoinedParts(null, token);
    parts.formatted = true;
    return parts;
  }

  Span span() {
    return span;
  }

  void text(String more) {
    text.append(more);
  }

  /** Says that one of the strings is an f-string. */
  void formatted() {
    formatted = true;
  }

  void value(Expr value) {
    flush();
    values.add(value);
  }

  private void flush() {
    if (!text.isEmpty()) {
      values.add(constant());
      text.setLength(0);
    }
  }

  private Expr constant() {
    return new Expr.Constant(text.toString(), kind, span);
  }

  /** A constant, or an f-string if any of the strings was one. */
  Expr node() {
    if (!formatted) {
      return constant();
    }
    flush();
    return new Expr.JoinedStr(values, span);
  }
}
