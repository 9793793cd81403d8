package interleave.syntax.ast;

import interleave.syntax.source.Span;

/**
 * A node of the syntax tree that has a place in the source. Names of nodes and fields are those of
 * CPython 3.11's {@code Parser/Python.asdl} in Java's spelling; {@code Expr}, {@code List} and
 * {@code Tuple} of the ASDL are {@link Stmt.ExprStmt}, {@link Expr.ListExpr} and {@link
 * Expr.TupleExpr}.
 *
 * <p>As in the ASDL, {@link Module}, {@link Arguments}, {@link Comprehension}, {@link WithItem} and
 * {@link MatchCase} have no place of their own. Lists are never null and never change; a field that
 * may be null says so.
 */
public sealed interface Node permits Stmt, Expr, Pattern, ExceptHandler, Arg, Keyword, Alias {
  /** Where the node stands in the source. */
  Span span();
}
