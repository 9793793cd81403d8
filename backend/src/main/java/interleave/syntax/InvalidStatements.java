package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.CmpOperator;
import interleave.syntax.ast.Expr;
import java.util.List;

/** The mistakes in simple statements and targets that CPython has words for. */
final class InvalidStatements extends Rules {
  /** What a target is for; the words and the rules differ a little. */
  private enum Purpose {
    ASSIGN,
    DELETE,
    LOOP
  }

  InvalidStatements(Grammar grammar) {
    super(grammar);
  }

  private Expressions expressions() {
    return grammar.expressions();
  }

  /** What cannot be assigned to or annotated. */
  void assignment() {
    int start = in.mark();
    annotation(start);
    in.reset(start);
    repeated(grammar.simpleStatements()::targetAndEqual);
    int end = in.mark();
    Expr value = expressions().starExpressions();
    if (value != null && accept(EQUAL)) {
      reject(value, Purpose.ASSIGN);
    }
    in.reset(end);
    Expr yielded = expressions().yieldExpression();
    if (yielded != null && accept(EQUAL)) {
      throw in.error("assignment to yield expression not possible", yielded);
    }
    in.reset(start);
    Expr target = expressions().starExpressions();
    if (target != null
        && grammar.simpleStatements().augmentedOperator() != null
        && expressions().yieldOrStarExpressions() != null) {
      throw in.error(
          "'" + Names.describe(target) + "' is an illegal expression for augmented assignment",
          target);
    }
    in.reset(start);
  }

  private void annotation(int start) {
    Expr target = annotatedDisplay();
    if (target != null && accept(COLON) && expressions().expression() != null) {
      throw in.error(
          "only single target (not " + Names.describe(target) + ") can be annotated", target);
    }
    in.reset(start);
    Expr first = expressions().starNamedExpression();
    if (first != null && accept(COMMA)) {
      repeated(expressions()::starNamedExpressions);
      if (accept(COLON) && expressions().expression() != null) {
        throw in.error("only single target (not tuple) can be annotated", first);
      }
    }
    in.reset(start);
    Expr any = expressions().expression();
    if (any != null && accept(COLON) && expressions().expression() != null) {
      throw in.error("illegal target for annotation", any);
    }
  }

  private Expr annotatedDisplay() {
    int start = in.mark();
    Expr display = at(LSQB) ? grammar.displays().list() : grammar.displays().tuple();
    if (display != null) {
      return display;
    }
    in.reset(start);
    Expr inner = accept(LPAR) ? annotatedDisplay() : null;
    return inner != null && accept(RPAR) ? inner : fail(start);
  }

  private void reject(Expr target, Purpose purpose) {
    Expr invalid = invalidTarget(target, purpose);
    if (invalid != null) {
      String verb = purpose == Purpose.DELETE ? "delete " : "assign to ";
      throw in.error("cannot " + verb + Names.describe(invalid), invalid);
    }
  }

  private static Expr invalidTarget(Expr target, Purpose purpose) {
    return switch (target) {
      case Expr.ListExpr list -> invalidElement(list.elts(), purpose);
      case Expr.TupleExpr tuple -> invalidElement(tuple.elts(), purpose);
      case Expr.Starred starred ->
          purpose == Purpose.DELETE ? starred : invalidTarget(starred.value(), purpose);
      case Expr.Compare compare -> {
        if (purpose != Purpose.LOOP) {
          yield compare;
        }
        yield compare.ops().get(0) == CmpOperator.IN
            ? invalidTarget(compare.left(), purpose)
            : null;
      }
      case Expr.Name name -> null;
      case Expr.Subscript subscript -> null;
      case Expr.Attribute attribute -> null;
      default -> target;
    };
  }

  private static Expr invalidElement(List<Expr> elts, Purpose purpose) {
    for (Expr elt : elts) {
      Expr invalid = invalidTarget(elt, purpose);
      if (invalid != null) {
        return invalid;
      }
    }
    return null;
  }

  /** What cannot be deleted. */
  void del() {
    int start = in.mark();
    accept(DEL_KEYWORD);
    Expr target = expressions().starExpressions();
    if (target != null) {
      reject(target, Purpose.DELETE);
    }
    in.reset(start);
  }

  /** What a loop or comprehension cannot assign to. */
  void forTarget() {
    int start = in.mark();
    accept(ASYNC_KEYWORD);
    Expr target = accept(FOR_KEYWORD) ? expressions().starExpressions() : null;
    if (target != null) {
      reject(target, Purpose.LOOP);
    }
    in.reset(start);
  }

  /** What {@code with … as} cannot assign to. */
  void withItem() {
    int start = in.mark();
    Expr target =
        expressions().expression() != null && accept(AS_KEYWORD)
            ? expressions().expression()
            : null;
    if (target != null && (at(COMMA) || at(RPAR) || at(COLON))) {
      reject(target, Purpose.ASSIGN);
    }
    in.reset(start);
  }

  /** {@code from a import b,}. */
  void importFromTargets() {
    int start = in.mark();
    if (grammar.simpleStatements().importAliases() != null && accept(COMMA) && accept(NEWLINE)) {
      throw in.error("trailing comma not allowed without surrounding parentheses");
    }
    in.reset(start);
  }

  /** A line end where an indented block has to follow. */
  void block() {
    int start = in.mark();
    if (accept(NEWLINE) && !at(INDENT)) {
      throw in.indentationError("expected an indented block");
    }
    in.reset(start);
  }
}
