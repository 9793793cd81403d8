package interleave.syntax.source;

/**
 * Where a piece of the program stands in its {@link SourceText}.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last UTF-16 unit, never before {@code start}
 */
public record Span(int start, int end) {
  /** The span from the start of this one to the end of {@code last}. */
  public Span to(Span last) {
    return new Span(start, last.end);
  }
}
