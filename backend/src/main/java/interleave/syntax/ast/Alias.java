package interleave.syntax.ast;

import interleave.syntax.source.Span;

/**
 * {@code name as asname} in an import.
 *
 * @param name dotted in {@code import a.b}; {@code *} in {@code from a import *}
 * @param asname null without {@code as}
 */
public record Alias(String name, String asname, Span span) implements Node {}
