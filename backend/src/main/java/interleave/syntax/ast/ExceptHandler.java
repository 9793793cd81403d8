package interleave.syntax.ast;

import interleave.syntax.source.Span;
import java.util.List;

/**
 * {@code except type as name: body}.
 *
 * @param type null for a bare {@code except:}
 * @param name null without {@code as}
 */
public record ExceptHandler(Expr type, String name, List<Stmt> body, Span span) implements Node {}
