package interleave.syntax.ast;

import interleave.syntax.source.SourceText;
import java.util.List;

/**
 * A whole program.
 *
 * @param source the text that all spans of the tree point into
 */
public record Module(List<Stmt> body, SourceText source) {}
