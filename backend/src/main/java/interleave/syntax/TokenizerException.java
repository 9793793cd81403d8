package interleave.syntax;

import interleave.syntax.source.SyntaxErrorException;

/** Carries an error from the tokenizer to the parser, which must not look for a better one then. */
final class TokenizerException extends RuntimeException {
  private final transient SyntaxErrorException error;
  private final boolean worded;

  /**
   * Wraps the error.
   *
   * @param worded whether CPython's tokenizer words such an error itself; it then also wins over
   *     errors that the parser had found before
   */
  TokenizerException(SyntaxErrorException error, boolean worded) {
    super(null, null, false, false);
    this.error = error;
    this.worded = worded;
  }

  SyntaxErrorException error() {
    return error;
  }

  boolean isWorded() {
    return worded;
  }
}
