package interleave.code;

import interleave.syntax.source.SourceText;
import interleave.syntax.source.Span;
import java.util.Comparator;

/**
 * Something of Python that this runtime does not know.
 *
 * @param what a noun phrase: {@code "'match' statement"}
 * @param line where it begins, from 1
 * @param column where it begins, in code points from 1
 * @param endLine where it ends
 * @param endColumn behind its end
 */
public record UnsupportedFeature(String what, int line, int column, int endLine, int endColumn) {
  /** From the first place in a program to the last. */
  public static final Comparator<UnsupportedFeature> BY_PLACE =
      Comparator.comparingInt(UnsupportedFeature::line)
          .thenComparingInt(UnsupportedFeature::column);

  /** Something at a place in a program. */
  public static UnsupportedFeature at(SourceText source, Span span, String what) {
    return new UnsupportedFeature(
        what,
        source.line(span.start()),
        source.column(span.start()) + 1,
        source.line(span.end()),
        source.column(span.end()) + 1);
  }
}
