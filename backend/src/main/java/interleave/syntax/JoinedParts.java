package interleave.syntax;

import interleave.syntax.ast.Expr;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a string: texts side by side become one constant. */
final class JoinedParts {
  private final String kind;
  private final Span span;
  private final Span ending;
  private final List<Expr> values = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean formatted;

  JoinedParts(String kind, Span span) {
    this(kind, span, span);
  }

  private JoinedParts(String kind, Span span, Span ending) {
    this.kind = kind;
    this.span = span;
    this.ending = ending;
  }

  /**
   * The parts of a format specification in this string. As in CPython 3.11, the whole of it and a
   * text that ends it have the place of the one string token they stand in.
   */
  JoinedParts ofFormat(Span token) {
    JoinedParts parts = new JoinedParts(kind, span, token);
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
    flush(span);
    values.add(value);
  }

  private void flush(Span where) {
    if (!text.isEmpty()) {
      values.add(constant(where));
      text.setLength(0);
    }
  }

  private Expr constant(Span where) {
    return new Expr.Constant(text.toString(), kind, where);
  }

  /** A constant, or an f-string if any of the strings was one. */
  Expr node() {
    if (!formatted) {
      return constant(span);
    }
    flush(ending);
    return new Expr.JoinedStr(values, ending);
  }
}
