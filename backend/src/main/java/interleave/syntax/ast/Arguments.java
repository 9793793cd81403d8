package interleave.syntax.ast;

import java.util.List;

/**
 * The parameters of a function.
 *
 * @param posonlyargs those before {@code /}
 * @param args those that may be given by position or by name
 * @param vararg {@code *args}; null when there is none
 * @param kwonlyargs those behind {@code *}
 * @param kwDefaults one for each of {@code kwonlyargs}; an element is null where there is no
 *     default
 * @param kwarg {@code **kwargs}; null when there is none
 * @param defaults of the last parameters of {@code posonlyargs} and {@code args} together
 */
public record Arguments(
    List<Arg> posonlyargs,
    List<Arg> args,
    Arg vararg,
    List<Arg> kwonlyargs,
    List<Expr> kwDefaults,
    Arg kwarg,
    List<Expr> defaults) {}
