package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Operator;
import interleave.syntax.ast.UnaryOperator;

/** The operators on numbers, from {@code |} to {@code **}, with those of one operand. */
final class BinaryOperators extends Rules {
  BinaryOperators(Grammar grammar) {
    super(grammar);
  }

  /** Binary operators from {@code |} down to {@code *}. */
  Expr bitwiseOr() {
    Token.Memo memo = in.recall(Rule.BITWISE_OR);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    return in.remember(Rule.BITWISE_OR, start, binary(1));
  }

  /** Operators that bind at least as strongly as a level, by climbing the levels. */
  private Expr binary(int level) {
    int start = in.mark();
    Expr left = factor();
    while (left != null) {
      TokenKind kind = in.peek().kind;
      int strength = strength(kind);
      if (strength < level) {
        return left;
      }
      int end = in.mark();
      accept(kind);
      Expr right = binary(strength + 1);
      if (right == null) {
        in.reset(end);
        return left;
      }
      left = new Expr.BinOp(left, operator(kind), right, spanFrom(start));
    }
    return null;
  }

  private static int strength(TokenKind kind) {
    return switch (kind) {
      case VBAR -> 1;
      case CIRCUMFLEX -> 2;
      case AMPER -> 3;
      case LEFTSHIFT, RIGHTSHIFT -> 4;
      case PLUS, MINUS -> 5;
      case STAR, SLASH, DOUBLESLASH, PERCENT, AT -> 6;
      default -> 0;
    };
  }

  private static Operator operator(TokenKind kind) {
    return switch (kind) {
      case VBAR -> Operator.BIT_OR;
      case CIRCUMFLEX -> Operator.BIT_XOR;
      case AMPER -> Operator.BIT_AND;
      case LEFTSHIFT -> Operator.L_SHIFT;
      case RIGHTSHIFT -> Operator.R_SHIFT;
      case PLUS -> Operator.ADD;
      case MINUS -> Operator.SUB;
      case STAR -> Operator.MULT;
      case SLASH -> Operator.DIV;
      case DOUBLESLASH -> Operator.FLOOR_DIV;
      case PERCENT -> Operator.MOD;
      case AT -> Operator.MAT_MULT;
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  private Expr factor() {
    UnaryOperator op =
        switch (in.peek().kind) {
          case PLUS -> UnaryOperator.U_ADD;
          case MINUS -> UnaryOperator.U_SUB;
          case TILDE -> UnaryOperator.INVERT;
          default -> null;
        };
    Token.Memo memo = in.recall(Rule.FACTOR);
    if (memo != null) {
      return (Expr) memo.node();
    }
    int start = in.mark();
    Expr result;
    if (op == null) {
      result = power(start);
    } else {
      in.reset(start + 1);
      in.enter();
      Expr operand = factor();
      in.leave();
      result = operand == null ? fail(start) : new Expr.UnaryOp(op, operand, spanFrom(start));
    }
    return in.remember(Rule.FACTOR, start, result);
  }

  private Expr power(int start) {
    Expr left = grammar.primaries().awaitPrimary();
    if (left == null) {
      return null;
    }
    int end = in.mark();
    if (accept(DOUBLESTAR)) {
      in.enter();
      Expr right = factor();
      in.leave();
      if (right != null) {
        return new Expr.BinOp(left, Operator.POW, right, spanFrom(start));
      }
      in.reset(end);
    }
    return left;
  }
}
