package interleave.syntax;

import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorException.Kind;
import interleave.syntax.source.SyntaxErrorException.Place;

/** Makes the errors that are found in a tree: they cover a node, with columns in code points. */
final class TreeErrors {
  /**
   * How deep a tree may be: CPython's own limit depends on its recursion limit; this one lets those
   * who walk the tree recurse on a thread's stack of 512 KB.
   */
  static final int MAX_DEPTH = 1000;

  private final SourceText source;

  TreeErrors(SourceText source) {
    this.source = source;
  }

  /** An error about a node. */
  SyntaxErrorException at(Span span, String message) {
    int line = source.line(span.start());
    return new SyntaxErrorException(
        Kind.SYNTAX_ERROR,
        message,
        source.fileName(),
        new Place(
            line,
            source.column(span.start()) + 1,
            source.line(span.end()),
            source.column(span.end()) + 1,
            source.lineText(line)));
  }

  /** The error about a tree that is too deep. */
  SyntaxErrorException tooDeep() {
    return new SyntaxErrorException(
        Kind.RECURSION_ERROR,
        "maximum recursion depth exceeded during compilation",
        source.fileName(),
        null);
  }
}
