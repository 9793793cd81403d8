package interleave.syntax.ast;

import interleave.syntax.source.Span;
import java.util.List;

/** What stands behind {@code case} (PEP 634). */
public sealed interface Pattern extends Node {

  /** A literal or dotted name, compared with {@code ==}. */
  record MatchValue(Expr value, Span span) implements Pattern {}

  /**
   * {@code None}, {@code True} or {@code False}, compared with {@code is}.
   *
   * @param value a {@link Boolean} or {@link Singleton#NONE}
   */
  record MatchSingleton(Object value, Span span) implements Pattern {}

  /** {@code [a, *b, c]}. */
  record MatchSequence(List<Pattern> patterns, Span span) implements Pattern {}

  /**
   * <code>{key: pattern, **rest}</code>.
   *
   * @param rest null without {@code **}
   */
  record MatchMapping(List<Expr> keys, List<Pattern> patterns, String rest, Span span)
      implements Pattern {}

  /** {@code cls(patterns, kwdAttrs[0]=kwdPatterns[0], …)}. */
  record MatchClass(
      Expr cls, List<Pattern> patterns, List<String> kwdAttrs, List<Pattern> kwdPatterns, Span span)
      implements Pattern {}

  /**
   * {@code *name} in a sequence.
   *
   * @param name null for {@code *_}
   */
  record MatchStar(String name, Span span) implements Pattern {}

  /**
   * {@code pattern as name}, a bare name, or {@code _}.
   *
   * @param pattern null for a bare name and {@code _}
   * @param name null for {@code _}
   */
  record MatchAs(Pattern pattern, String name, Span span) implements Pattern {}

  /** {@code a | b}. */
  record MatchOr(List<Pattern> patterns, Span span) implements Pattern {}
}
