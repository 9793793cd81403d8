package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Arguments;
import interleave.syntax.ast.Expr;

/** Lambda expressions. */
final class Lambdas extends Rules {
  private final Parameters parameters;

  Lambdas(Grammar grammar) {
    super(grammar);
    this.parameters = new Parameters(grammar, true);
  }

  Parameters parameters() {
    return parameters;
  }

  /** {@code 'lambda' [lambda_params] ':' expression}. */
  Expr lambda() {
    int start = in.mark();
    if (!accept(LAMBDA_KEYWORD)) {
      return null;
    }
    Arguments args = parameters.parameters();
    Expr body = accept(COLON) ? grammar.expressions().expression() : null;
    return body == null
        ? fail(start)
        : new Expr.Lambda(args == null ? Parameters.none() : args, body, spanFrom(start));
  }
}
