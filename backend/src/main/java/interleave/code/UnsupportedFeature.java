package interleave.code;

/**
 * Something of Python that this runtime does not know.
 *
 * @param what a noun phrase: {@code "'match' statement"}
 * @param line where it begins, from 1
 * @param column where it begins, in code points from 1
 * @param endLine where it ends
 * @param endColumn behind its end
 */
public record UnsupportedFeature(String what, int line, int column, int endLine, int endColumn) {}
