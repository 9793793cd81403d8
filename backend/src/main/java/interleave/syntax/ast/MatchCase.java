package interleave.syntax.ast;

import java.util.List;

/**
 * {@code case pattern if guard: body}.
 *
 * @param guard null when there is none
 */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body) {}
