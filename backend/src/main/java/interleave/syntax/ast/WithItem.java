package interleave.syntax.ast;

/**
 * {@code contextExpr as optionalVars}.
 *
 * @param optionalVars null without {@code as}
 */
public record WithItem(Expr contextExpr, Expr optionalVars) {}
