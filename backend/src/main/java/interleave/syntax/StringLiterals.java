package interleave.syntax;

import interleave.syntax.ast.BytesLiteral;
import interleave.syntax.ast.Expr;
import interleave.syntax.source.Span;
import java.util.List;
import java.util.Locale;

/** Makes one node of the string tokens that stand side by side. */
final class StringLiterals {
  /**
   * What a string token is made of; {@code start} and {@code end} enclose what is between the
   * quotes.
   */
  record Literal(Token token, String prefix, int start, int end) {
    boolean isRaw() {
      return has('r');
    }

    boolean isBytes() {
      return has('b');
    }

    boolean isFormatted() {
      return has('f');
    }

    private boolean has(char letter) {
      return prefix.indexOf(letter) >= 0;
    }
  }

  private final TokenStream in;

  StringLiterals(TokenStream in) {
    this.in = in;
  }

  /** The node: a string or bytes constant, or an f-string. */
  Expr concatenate(List<Token> tokens, Span span) {
    String kind = in.text(tokens.get(0)).startsWith("u") ? "u" : null;
    JoinedParts parts = new JoinedParts(kind, span);
    StringBuilder bytes = null;
    for (int i = 0; i < tokens.size(); i++) {
      Literal literal = literal(tokens.get(i));
      if (literal.isBytes()) {
        checkAscii(literal);
      }
      if (i > 0 && literal.isBytes() != (bytes != null)) {
        throw in.error("cannot mix bytes and nonbytes literals");
      }
      if (literal.isBytes()) {
        bytes = bytes == null ? new StringBuilder() : bytes;
        bytes.append(decoded(literal));
      } else if (literal.isFormatted()) {
        new FString(in, literal, parts).read();
      } else {
        parts.text(decoded(literal));
      }
    }
    return bytes != null
        ? new Expr.Constant(new BytesLiteral(bytes.toString()), null, span)
        : parts.node();
  }

  private Literal literal(Token token) {
    String text = in.text(token);
    int quote = 0;
    while (text.charAt(quote) != '\'' && text.charAt(quote) != '"') {
      quote++;
    }
    char c = text.charAt(quote);
    boolean triple =
        text.length() >= quote + 6 && text.charAt(quote + 1) == c && text.charAt(quote + 2) == c;
    int quotes = triple ? 3 : 1;
    return new Literal(
        token,
        text.substring(0, quote).toLowerCase(Locale.ROOT),
        token.start + quote + quotes,
        token.end - quotes);
  }

  private void checkAscii(Literal literal) {
    String text = in.text(literal.token());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        throw in.error("bytes can only contain ASCII literal characters", literal.token());
      }
    }
  }

  private String decoded(Literal literal) {
    String raw = in.text(literal.start(), literal.end());
    if (literal.isRaw()) {
      return raw;
    }
    try {
      return literal.isBytes() ? Escapes.bytes(raw) : Escapes.string(raw);
    } catch (Escapes.BadEscape bad) {
      throw in.error(bad.getMessage());
    }
  }
}
