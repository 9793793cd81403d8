package interleave.code;

import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import interleave.syntax.source.SyntaxErrorException;

/** The SyntaxErrors that CPython finds only when compiling. */
final class CompileErrors {
  private final SourceText source;
  private final String fileName;

  CompileErrors(SourceText source, String fileName) {
    this.source = source;
    this.fileName = fileName;
  }

  /** A SyntaxError about a piece of the program. */
  SyntaxErrorException at(Span span, String message) {
    int line = source.line(span.start());
    int endLine = source.line(span.end());
    return new SyntaxErrorException(
        SyntaxErrorException.Kind.SYNTAX_ERROR,
        message,
        fileName,
        new SyntaxErrorException.Place(
            line,
            source.column(span.start()) + 1,
            endLine,
            source.column(span.end()) + 1,
            source.lineText(line)));
  }

  /** The tree is nested too deeply. */
  SyntaxErrorException tooDeep() {
    return new SyntaxErrorException(
        SyntaxErrorException.Kind.RECURSION_ERROR,
        "maximum recursion depth exceeded during compilation",
        fileName,
        null);
  }
}
