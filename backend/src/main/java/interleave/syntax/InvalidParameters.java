package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Arg;
import java.util.List;

/** The mistakes in parameters that CPython has words for. The rules leave the mark anywhere. */
final class InvalidParameters extends Rules {
  private final boolean lambda;
  private final TokenKind end;

  InvalidParameters(Grammar grammar, boolean lambda) {
    super(grammar);
    this.lambda = lambda;
    this.end = lambda ? COLON : RPAR;
  }

  private Parameters parameters() {
    return lambda ? grammar.lambdas().parameters() : grammar.compoundStatements().parameters();
  }

  /** A list of parameters. */
  void all() {
    int start = in.mark();
    repeated(parameters()::withoutDefault);
    int plain = in.mark();
    boolean defaults = parameters().acceptPositionalOnlyWithDefault();
    if (!defaults) {
      in.reset(plain);
      defaults = !repeated(parameters()::withDefault).isEmpty();
    }
    Parameters.Parameter late = defaults ? parameters().withoutDefault() : null;
    if (late != null) {
      throw in.error("non-default argument follows default argument", late.arg());
    }
    in.reset(plain);
    parenthesized();
    in.reset(start);
    Token slash = in.accept(SLASH);
    if (slash != null && accept(COMMA)) {
      throw in.error("at least one argument must precede /", slash);
    }
    in.reset(start);
    slashes(start);
  }

  private void parenthesized() {
    Token open = in.accept(LPAR);
    if (open == null) {
      return;
    }
    boolean found =
        lambda
            ? separated(parameters()::parameter) != null
            : !repeated(parameters()::withoutDefault).isEmpty();
    accept(COMMA);
    Token close = found ? in.accept(RPAR) : null;
    if (close != null) {
      throw in.error(
          (lambda ? "Lambda expression parameters" : "Function parameters")
              + " cannot be parenthesized",
          open,
          close);
    }
  }

  private void slashes(int start) {
    if (parameters().acceptPositionalOnly()) {
      repeated(parameters()::maybeDefault);
      if (at(SLASH)) {
        throw in.error("/ may appear only once", in.peek());
      }
    }
    in.reset(start);
    parameters().acceptPositionalOnly();
    repeated(parameters()::maybeDefault);
    if (accept(STAR) && (accept(COMMA) || parameters().withoutDefault() != null)) {
      repeated(parameters()::maybeDefault);
      if (at(SLASH)) {
        throw in.error("/ must be ahead of *", in.peek());
      }
    }
    in.reset(start);
    List<Parameters.Parameter> before = repeated(parameters()::maybeDefault);
    if (!before.isEmpty() && accept(SLASH) && at(STAR)) {
      throw in.error("expected comma between / and *", in.peek());
    }
  }

  /** {@code =} without a value. */
  void defaultValue() {
    Token equal = in.accept(EQUAL);
    if (equal != null && (at(RPAR) || at(COMMA))) {
      throw in.error("expected default value expression", equal);
    }
  }

  /** What begins with a star. */
  void starred() {
    int start = in.mark();
    Token star = in.accept(STAR);
    if (star == null) {
      return;
    }
    if (at(end) || accept(COMMA) && (at(end) || at(DOUBLESTAR))) {
      in.accept(in.peek().kind);
      String message = "named arguments must follow bare *";
      throw lambda ? in.error(message) : in.error(message, star);
    }
    in.reset(start + 1);
    if (parameters().parameter() != null && at(EQUAL)) {
      throw in.error("var-positional argument cannot have default value", in.peek());
    }
    in.reset(start + 1);
    if (parameters().withoutDefault() != null || accept(COMMA)) {
      repeated(parameters()::maybeDefault);
      Token second = in.accept(STAR);
      if (second != null && (parameters().withoutDefault() != null || accept(COMMA))) {
        throw in.error("* argument may appear only once", second);
      }
    }
  }

  /** What begins with two stars. */
  void doubleStarred() {
    if (!accept(DOUBLESTAR) || parameters().parameter() == null) {
      return;
    }
    if (at(EQUAL)) {
      throw in.error("var-keyword argument cannot have default value", in.peek());
    }
    if (!accept(COMMA)) {
      return;
    }
    String message = "arguments cannot follow var-keyword argument";
    Token next = in.peek();
    Arg late = parameters().parameter();
    if (late != null) {
      throw in.error(message, late);
    }
    if (next.kind == STAR || next.kind == DOUBLESTAR || next.kind == SLASH) {
      throw in.error(message, next);
    }
  }
}
