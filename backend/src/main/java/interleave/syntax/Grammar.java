package interleave.syntax;

/**
 * The grammar of Python 3.11 as groups of rules over one stream of tokens, named and ordered as in
 * CPython's {@code python.gram}.
 */
final class Grammar {
  private final TokenStream tokens;
  private final Expressions expressions;
  private final BinaryOperators binaryOperators;
  private final Primaries primaries;
  private final Displays displays;
  private final CallArguments callArguments;
  private final Lambdas lambdas;
  private final Targets targets;
  private final SimpleStatements simpleStatements;
  private final CompoundStatements compoundStatements;
  private final TryStatements tryStatements;
  private final MatchStatements matchStatements;
  private final Patterns patterns;
  private final InvalidExpressions invalidExpressions;
  private final InvalidStatements invalidStatements;
  private final InvalidBlocks invalidBlocks;
  private final InvalidTries invalidTries;
  private final InvalidParameters invalidParameters;
  private final InvalidParameters invalidLambdaParameters;

  Grammar(TokenStream tokens) {
    this.tokens = tokens;
    expressions = new Expressions(this);
    binaryOperators = new BinaryOperators(this);
    primaries = new Primaries(this);
    displays = new Displays(this);
    callArguments = new CallArguments(this);
    lambdas = new Lambdas(this);
    targets = new Targets(this);
    simpleStatements = new SimpleStatements(this);
    compoundStatements = new CompoundStatements(this);
    tryStatements = new TryStatements(this);
    matchStatements = new MatchStatements(this);
    patterns = new Patterns(this);
    invalidExpressions = new InvalidExpressions(this);
    invalidStatements = new InvalidStatements(this);
    invalidBlocks = new InvalidBlocks(this);
    invalidTries = new InvalidTries(this);
    invalidParameters = new InvalidParameters(this, false);
    invalidLambdaParameters = new InvalidParameters(this, true);
  }

  TokenStream tokens() {
    return tokens;
  }

  Expressions expressions() {
    return expressions;
  }

  BinaryOperators binaryOperators() {
    return binaryOperators;
  }

  Primaries primaries() {
    return primaries;
  }

  Displays displays() {
    return displays;
  }

  CallArguments callArguments() {
    return callArguments;
  }

  Lambdas lambdas() {
    return lambdas;
  }

  Targets targets() {
    return targets;
  }

  SimpleStatements simpleStatements() {
    return simpleStatements;
  }

  CompoundStatements compoundStatements() {
    return compoundStatements;
  }

  TryStatements tryStatements() {
    return tryStatements;
  }

  MatchStatements matchStatements() {
    return matchStatements;
  }

  Patterns patterns() {
    return patterns;
  }

  InvalidExpressions invalidExpressions() {
    return invalidExpressions;
  }

  InvalidStatements invalidStatements() {
    return invalidStatements;
  }

  InvalidBlocks invalidBlocks() {
    return invalidBlocks;
  }

  InvalidTries invalidTries() {
    return invalidTries;
  }

  InvalidParameters invalidParameters(boolean lambda) {
    return lambda ? invalidLambdaParameters : invalidParameters;
  }
}
