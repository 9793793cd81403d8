package interleave.syntax.ast;

import interleave.syntax.source.Span;

/**
 * {@code arg=value} or {@code **value} in a call or in the head of a class.
 *
 * @param arg null for {@code **value}
 */
public record Keyword(String arg, Expr value, Span span) implements Node {}
