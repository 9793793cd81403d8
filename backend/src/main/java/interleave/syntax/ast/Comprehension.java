package interleave.syntax.ast;

import java.util.List;

/** {@code for target in iter if …} in a comprehension. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, boolean isAsync) {}
