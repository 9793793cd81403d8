package interleave.code;

import interleave.machine.frame.Code;
import interleave.machine.value.ExceptionInstance.Anchor;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Node;
import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;

/** Turns spans into what tracebacks show: the line, and which part of it is marked (PEP 657). */
final class Positions {
  private final SourceText source;
  private int lastLine = -1;
  private String lastText;

  Positions(SourceText source) {
    this.source = source;
  }

  private String lineText(int line) {
    if (line != lastLine) {
      lastLine = line;
      lastText = source.lineText(line);
    }
    return lastText;
  }

  int line(int offset) {
    return source.line(offset);
  }

  /** The position of a node; an operator or a subscript is marked within its expression. */
  Code.Position of(Node node) {
    Span span = node.span();
    if (line(span.start()) == line(span.end())) {
      if (node instanceof Expr.BinOp e) {
        return operator(span, e.left().span().end(), e.right().span().start());
      }
      if (node instanceof Expr.Subscript e) {
        String text = source.text();
        int open = text.indexOf('[', e.value().span().end());
        int close = text.indexOf(']', e.slice().span().end());
        return marked(span, open, close + 1);
      }
    }
    return of(span);
  }

  /** The position of a span, marked as a whole. */
  Code.Position of(Span span) {
    int line = line(span.start());
    String text = lineText(line);
    int start = source.column(span.start());
    int end =
        line == line(span.end())
            ? source.column(span.end())
            : text.stripTrailing().codePointCount(0, text.stripTrailing().length());
    return new Code.Position(line, new Anchor(text, start, end, start, end));
  }

  private Code.Position operator(Span span, int from, int to) {
    String text = source.text();
    int at = from;
    while (at < to && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')')) {
      at++;
    }
    if (at >= to) {
      return of(span);
    }
    boolean two = at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
    return marked(span, at, at + (two ? 2 : 1));
  }

  private Code.Position marked(Span span, int from, int to) {
    int line = line(span.start());
    return new Code.Position(
        line,
        new Anchor(
            lineText(line),
            source.column(span.start()),
            source.column(span.end()),
            source.column(from),
            source.column(Math.min(to, span.end()))));
  }
}
