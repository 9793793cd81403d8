package interleave.syntax;

import static interleave.syntax.source.SyntaxErrorException.Kind.INDENTATION_ERROR;

import interleave.syntax.source.SyntaxErrorException;
import java.util.function.Supplier;

/**
 * Runs a rule of the grammar as CPython does: once to parse, and if that fails a second time with
 * the rules that know the usual mistakes. Errors of the tokenizer further on may win over both.
 */
final class TwoPasses {
  private final TokenStream in;

  TwoPasses(TokenStream in) {
    this.in = in;
  }

  /**
   * The result of the rule.
   *
   * @throws SyntaxErrorException if the tokens do not fit it
   */
  <T> T run(Supplier<T> rule) {
    T result = attempt(rule);
    if (result != null) {
      return result;
    }
    Token last = in.last();
    in.restartForErrors();
    attempt(rule);
    if (last.kind == TokenKind.INDENT || last.kind == TokenKind.DEDENT) {
      String what = last.kind == TokenKind.INDENT ? "unexpected indent" : "unexpected unindent";
      throw in.error(INDENTATION_ERROR, what, in.last());
    }
    throw orOfTokenizer(in.error("invalid syntax", last));
  }

  private <T> T attempt(Supplier<T> rule) {
    try {
      return rule.get();
    } catch (TokenizerException found) {
      throw found.error();
    } catch (SyntaxErrorException found) {
      throw found.place() == null ? found : orOfTokenizer(found);
    }
  }

  /** The error, or the first one of the tokenizer in the rest of the text that wins over it. */
  private SyntaxErrorException orOfTokenizer(SyntaxErrorException error) {
    int line = in.last().line;
    Tokenizer tokenizer = in.tokenizer();
    try {
      while (tokenizer.next().kind != TokenKind.ENDMARKER) {
        // only errors matter
      }
    } catch (TokenizerException found) {
      if (found.isWorded()) {
        return found.error();
      }
      if (tokenizer.level() > 0 && line > tokenizer.openBracketLine()) {
        return tokenizer.neverClosed().error();
      }
    }
    return error;
  }
}
