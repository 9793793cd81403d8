package interleave.syntax.ast;

import interleave.syntax.source.SourceText;
import java.util.List;

/**
 * A whole program.
 *
 * @param source the text that all spans of the tree point into
 * @param deep whether it is nested deeper than any thread's stack takes
 */
public record Module(List<Stmt> body, SourceText source, boolean deep) {}
