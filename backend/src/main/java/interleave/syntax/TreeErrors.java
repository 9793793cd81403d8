package interleave.syntax;

import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorException.Kind;
import interleave.syntax.source.SyntaxErrorException.Place;

/** Makes the errors that are found in a tree: they cover a node, with columns in code points. */
final class TreeErrors {
  private final SourceText source;
  private final DepthLimit limit;

  TreeErrors(SourceText source, DepthLimit limit) {
    this.source = source;
    this.limit = limit;
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

  /** Checks how deep the tree is that is being walked. */
  void checkDepth(int depth) {
    limit.checkTree(depth, source.fileName());
  }
}
