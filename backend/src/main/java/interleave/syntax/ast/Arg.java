package interleave.syntax.ast;

import interleave.syntax.source.Span;

/**
 * One parameter.
 *
 * @param annotation null when there is none
 */
public record Arg(String arg, Expr annotation, Span span) implements Node {}
