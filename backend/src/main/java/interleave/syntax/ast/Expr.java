package interleave.syntax.ast;

import interleave.syntax.source.Span;
import java.util.List;

/**
 * An expression. Parentheses leave no node of their own and are not part of a span, except a
 * tuple's.
 */
public sealed interface Expr extends Node {

  /** {@code values[0] op values[1] op …}, at least two values. */
  record BoolOp(BoolOperator op, List<Expr> values, Span span) implements Expr {}

  /** {@code target := value}; the target is a {@link Name}. */
  record NamedExpr(Expr target, Expr value, Span span) implements Expr {}

  /** {@code left op right}. */
  record BinOp(Expr left, Operator op, Expr right, Span span) implements Expr {}

  /** {@code op operand}. */
  record UnaryOp(UnaryOperator op, Expr operand, Span span) implements Expr {}

  /** {@code lambda args: body}. */
  record Lambda(Arguments args, Expr body, Span span) implements Expr {}

  /** {@code body if test else orelse}. */
  record IfExp(Expr test, Expr body, Expr orelse, Span span) implements Expr {}

  /**
   * <code>{key: value, **value}</code>.
   *
   * @param keys an element is null where the value of the same index is unpacked with {@code **}
   */
  record Dict(List<Expr> keys, List<Expr> values, Span span) implements Expr {}

  /** <code>{a, b}</code>, at least one element. */
  record Set(List<Expr> elts, Span span) implements Expr {}

  /** {@code [elt for …]}. */
  record ListComp(Expr elt, List<Comprehension> generators, Span span) implements Expr {}

  /** <code>{elt for …}</code>. */
  record SetComp(Expr elt, List<Comprehension> generators, Span span) implements Expr {}

  /** <code>{key: value for …}</code>. */
  record DictComp(Expr key, Expr value, List<Comprehension> generators, Span span)
      implements Expr {}

  /** {@code (elt for …)}. */
  record GeneratorExp(Expr elt, List<Comprehension> generators, Span span) implements Expr {}

  /** {@code await value}. */
  record Await(Expr value, Span span) implements Expr {}

  /**
   * {@code yield value}.
   *
   * @param value null for a bare {@code yield}
   */
  record Yield(Expr value, Span span) implements Expr {}

  /** {@code yield from value}. */
  record YieldFrom(Expr value, Span span) implements Expr {}

  /** {@code left ops[0] comparators[0] ops[1] comparators[1] …}. */
  record Compare(Expr left, List<CmpOperator> ops, List<Expr> comparators, Span span)
      implements Expr {}

  /** {@code func(args, keywords)}; an argument {@code *x} is a {@link Starred}. */
  record Call(Expr func, List<Expr> args, List<Keyword> keywords, Span span) implements Expr {}

  /**
   * One replacement field of an f-string. Has the span of the whole f-string (of all the strings
   * that are joined by standing side by side), as in CPython 3.11.
   *
   * @param conversion code of the letter behind {@code !} ({@code s}, {@code r} or {@code a}), or
   *     -1
   * @param formatSpec a {@link JoinedStr}; null without {@code :}
   */
  record FormattedValue(Expr value, int conversion, Expr formatSpec, Span span) implements Expr {}

  /** An f-string: {@link Constant} strings and {@link FormattedValue}s. */
  record JoinedStr(List<Expr> values, Span span) implements Expr {}

  /**
   * A literal.
   *
   * @param value {@link Long} for an int that fits and {@link java.math.BigInteger} for others,
   *     {@link Double}, {@link Complex}, {@link String} (lone surrogates stay as they are), {@link
   *     BytesLiteral}, {@link Boolean}, or a {@link Singleton}
   * @param kind {@code "u"} for a string with that prefix, else null
   */
  record Constant(Object value, String kind, Span span) implements Expr {}

  /** {@code value.attr}. */
  record Attribute(Expr value, String attr, ExprContext ctx, Span span) implements Expr {}

  /** {@code value[slice]}; the slice may be a {@link Slice} or a tuple that holds some. */
  record Subscript(Expr value, Expr slice, ExprContext ctx, Span span) implements Expr {}

  /** {@code *value}. */
  record Starred(Expr value, ExprContext ctx, Span span) implements Expr {}

  /** A name. */
  record Name(String id, ExprContext ctx, Span span) implements Expr {}

  /** {@code [elts]} (the ASDL's {@code List}). */
  record ListExpr(List<Expr> elts, ExprContext ctx, Span span) implements Expr {}

  /** {@code (elts)} or {@code a, b} (the ASDL's {@code Tuple}). */
  record TupleExpr(List<Expr> elts, ExprContext ctx, Span span) implements Expr {}

  /**
   * {@code lower:upper:step}, only inside a subscript.
   *
   * @param lower null when left out
   * @param upper null when left out
   * @param step null when left out
   */
  record Slice(Expr lower, Expr upper, Expr step, Span span) implements Expr {}
}
