package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Arg;
import interleave.syntax.ast.Arguments;
import interleave.syntax.ast.Expr;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a function or, without annotations and up to a colon instead of a parenthesis,
 * of a lambda.
 */
final class Parameters extends Rules {
  /** A parameter and its default, which may be null. */
  record Parameter(Arg arg, Expr value) {}

  /** What begins with a star. */
  private record Starred(Arg vararg, List<Parameter> kwonly, Arg kwarg) {}

  private final boolean lambda;
  private final TokenKind end;

  Parameters(Grammar grammar, boolean lambda) {
    super(grammar);
    this.lambda = lambda;
    this.end = lambda ? COLON : RPAR;
  }

  /** All parameters; null if there is none. */
  Arguments parameters() {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidParameters(lambda).all();
      in.reset(start);
    }
    List<Parameter> posonly = List.of();
    List<Parameter> args = repeated(this::withoutDefault);
    if (!args.isEmpty() && acceptSlash()) {
      posonly = args;
      args = repeated(this::withoutDefault);
      args.addAll(repeated(this::withDefault));
    } else {
      args.addAll(repeated(this::withDefault));
      if (!args.isEmpty() && acceptSlash()) {
        posonly = args;
        args = repeated(this::withDefault);
      }
    }
    Starred starred = starred();
    if (in.mark() == start) {
      return null;
    }
    return collected(posonly, args, starred);
  }

  /** Nothing between the parentheses. */
  static Arguments none() {
    return new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of());
  }

  private static Arguments collected(
      List<Parameter> posonly, List<Parameter> args, Starred starred) {
    List<Expr> defaults = new ArrayList<>();
    for (List<Parameter> group : List.of(posonly, args)) {
      for (Parameter parameter : group) {
        if (parameter.value != null) {
          defaults.add(parameter.value);
        }
      }
    }
    List<Expr> kwDefaults = new ArrayList<>();
    List<Parameter> kwonly = starred == null ? List.of() : starred.kwonly;
    kwonly.forEach(parameter -> kwDefaults.add(parameter.value));
    return new Arguments(
        argsOf(posonly),
        argsOf(args),
        starred == null ? null : starred.vararg,
        argsOf(kwonly),
        kwDefaults,
        starred == null ? null : starred.kwarg,
        defaults);
  }

  private static List<Arg> argsOf(List<Parameter> parameters) {
    List<Arg> args = new ArrayList<>(parameters.size());
    parameters.forEach(parameter -> args.add(parameter.arg));
    return args;
  }

  /** {@code '/' ','} or {@code '/'} before the end. */
  private boolean acceptSlash() {
    int start = in.mark();
    if (accept(SLASH) && acceptSeparator()) {
      return true;
    }
    in.reset(start);
    return false;
  }

  private boolean acceptSeparator() {
    return accept(COMMA) || at(end);
  }

  private Starred starred() {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidParameters(lambda).starred();
      in.reset(start);
    }
    if (accept(STAR)) {
      Parameter vararg = withoutDefault();
      if (vararg == null && !lambda) {
        vararg = starAnnotated();
      }
      if (vararg != null) {
        return new Starred(vararg.arg, repeated(this::maybeDefault), doubleStarred());
      }
      if (accept(COMMA)) {
        List<Parameter> kwonly = repeated(this::maybeDefault);
        if (!kwonly.isEmpty()) {
          return new Starred(null, kwonly, doubleStarred());
        }
      }
      in.reset(start);
    }
    Arg kwarg = doubleStarred();
    return kwarg == null ? null : new Starred(null, List.of(), kwarg);
  }

  private Arg doubleStarred() {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidParameters(lambda).doubleStarred();
      in.reset(start);
    }
    Parameter kwarg = accept(DOUBLESTAR) ? withoutDefault() : null;
    return kwarg == null ? fail(start) : kwarg.arg;
  }

  /** A parameter without default, and the comma behind it. */
  Parameter withoutDefault() {
    int start = in.mark();
    Arg arg = parameter();
    return arg != null && acceptSeparator() ? new Parameter(arg, null) : fail(start);
  }

  /** A parameter with a default, and the comma behind it. */
  Parameter withDefault() {
    int start = in.mark();
    Arg arg = parameter();
    Expr value = arg == null ? null : defaultValue();
    return value != null && acceptSeparator() ? new Parameter(arg, value) : fail(start);
  }

  /** A parameter with or without a default, and the comma behind it. */
  Parameter maybeDefault() {
    int start = in.mark();
    Arg arg = parameter();
    if (arg == null) {
      return null;
    }
    Expr value = defaultValue();
    return acceptSeparator() ? new Parameter(arg, value) : fail(start);
  }

  private Expr defaultValue() {
    int start = in.mark();
    if (!accept(EQUAL)) {
      return null;
    }
    Expr value = grammar.expressions().expression();
    if (value == null && in.reporting()) {
      in.reset(start);
      grammar.invalidParameters(lambda).defaultValue();
    }
    return value == null ? fail(start) : value;
  }

  /** A parameter alone. */
  Arg parameter() {
    int start = in.mark();
    Expr.Name name = name();
    if (name == null) {
      return null;
    }
    Expr annotation = null;
    if (!lambda) {
      int end = in.mark();
      annotation = accept(COLON) ? grammar.expressions().expression() : null;
      if (annotation == null) {
        in.reset(end);
      }
    }
    return new Arg(name.id(), annotation, spanFrom(start));
  }

  /** {@code NAME ':' star_expression} behind a star (PEP 646). */
  private Parameter starAnnotated() {
    int start = in.mark();
    Expr.Name name = name();
    Expr annotation = name != null && accept(COLON) ? grammar.expressions().starExpression() : null;
    if (annotation == null) {
      return fail(start);
    }
    Arg arg = new Arg(name.id(), annotation, spanFrom(start));
    return acceptSeparator() ? new Parameter(arg, null) : fail(start);
  }

  /** {@code param_no_default+ '/' (',' | end)} or the same with defaults. */
  boolean acceptPositionalOnly() {
    int start = in.mark();
    if (!repeated(this::withoutDefault).isEmpty() && acceptSlash()) {
      return true;
    }
    in.reset(start);
    return acceptPositionalOnlyWithDefault();
  }

  /** {@code param_no_default* param_with_default+ '/' (',' | end)}. */
  boolean acceptPositionalOnlyWithDefault() {
    int start = in.mark();
    repeated(this::withoutDefault);
    if (!repeated(this::withDefault).isEmpty() && acceptSlash()) {
      return true;
    }
    in.reset(start);
    return false;
  }
}
