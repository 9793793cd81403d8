package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Comprehension;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Keyword;
import interleave.syntax.source.Span;
import java.util.List;
import java.util.Set;

/**
 * The mistakes in expressions that CPython has words for. Each rule either throws the error or does
 * nothing; it leaves the mark where it found it.
 */
final class InvalidExpressions extends Rules {
  private static final String MAYBE_COMPARE =
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?";
  private static final Set<String> LEGACY_STATEMENTS = Set.of("print", "exec");
  private static final Set<String> SOFT_KEYWORDS = Set.of("_", "case", "match");

  InvalidExpressions(Grammar grammar) {
    super(grammar);
  }

  private Expressions expressions() {
    return grammar.expressions();
  }

  /** Two expressions side by side; {@code if} without {@code else}. */
  void expression() {
    int start = in.mark();
    if (!startsStringPrefixOrSoftKeyword()) {
      in.reset(start);
      Expr left = expressions().disjunction();
      int end = in.mark();
      Expr right = left == null ? null : expressions().expressionWithoutInvalid();
      if (right != null && !isLegacyStatement(left) && in.previous().level > 0) {
        throw in.error("invalid syntax. Perhaps you forgot a comma?", left, right);
      }
      in.reset(end);
    }
    in.reset(start);
    Expr body = expressions().disjunction();
    if (body != null && accept(IF_KEYWORD)) {
      Expr test = expressions().disjunction();
      if (test != null && !at(ELSE_KEYWORD) && !at(COLON)) {
        throw in.error("expected 'else' after 'if' expression", body, test);
      }
    }
    in.reset(start);
  }

  private boolean startsStringPrefixOrSoftKeyword() {
    Token name = in.accept(NAME);
    return name != null && (at(STRING) || isSoftKeyword(in.text(name)));
  }

  /**
   * CPython 3.11 compares only as many letters as the name has: {@code c} counts as {@code case}.
   */
  private static boolean isSoftKeyword(String name) {
    return SOFT_KEYWORDS.stream().anyMatch(keyword -> keyword.startsWith(name));
  }

  private static boolean isLegacyStatement(Expr expr) {
    return expr instanceof Expr.Name name && LEGACY_STATEMENTS.contains(name.id());
  }

  /** {@code print x}. */
  void legacyExpression() {
    int start = in.mark();
    Expr.Name name = name();
    if (name != null && !at(LPAR)) {
      Expr argument = expressions().starExpressions();
      if (argument != null && isLegacyStatement(name)) {
        String word = name.id();
        throw in.error(
            "Missing parentheses in call to '" + word + "'. Did you mean " + word + "(...)?",
            name,
            argument);
      }
    }
    in.reset(start);
  }

  /** {@code =} where a comparison or {@code :=} was meant. */
  void namedExpression() {
    Token.Memo memo = in.recall(Rule.INVALID_NAMED_EXPRESSION);
    if (memo != null) {
      return;
    }
    int start = in.mark();
    Expr target = expressions().expression();
    if (target != null && accept(COLONEQUAL) && expressions().expression() != null) {
      throw in.error("cannot use assignment expressions with " + Names.describe(target), target);
    }
    in.reset(start);
    Expr.Name name = name();
    if (name != null && accept(EQUAL)) {
      Expr value = expressions().bitwiseOr();
      if (value != null && !at(EQUAL) && !at(COLONEQUAL)) {
        throw in.error(MAYBE_COMPARE, name, value);
      }
    }
    in.reset(start);
    if (!startsDisplay()) {
      in.reset(start);
      Expr left = expressions().bitwiseOr();
      if (left != null
          && accept(EQUAL)
          && expressions().bitwiseOr() != null
          && !at(EQUAL)
          && !at(COLONEQUAL)) {
        throw in.error(
            "cannot assign to "
                + Names.describe(left)
                + " here. Maybe you meant '==' instead of '='?",
            left);
      }
    }
    in.reset(start);
    in.remember(Rule.INVALID_NAMED_EXPRESSION, start, null);
  }

  private boolean startsDisplay() {
    return switch (in.peek().kind) {
      case TRUE_KEYWORD, NONE_KEYWORD, FALSE_KEYWORD -> true;
      case LSQB -> grammar.displays().list() != null;
      case LPAR -> grammar.displays().tuple() != null || grammar.displays().generator() != null;
      default -> false;
    };
  }

  /** A star inside plain parentheses. */
  void group() {
    int start = in.mark();
    if (accept(LPAR)) {
      Expr starred = expressions().starredExpression();
      if (starred != null && accept(RPAR)) {
        throw in.error("cannot use starred expression here", starred);
      }
      in.reset(start + 1);
      Token stars = in.accept(DOUBLESTAR);
      if (stars != null && expressions().expression() != null && accept(RPAR)) {
        throw in.error("cannot use double starred expression here", stars);
      }
    }
    in.reset(start);
  }

  /** A star, or a tuple without parentheses, as what a comprehension collects. */
  void comprehension() {
    int start = in.mark();
    boolean parenthesis = at(LPAR);
    if (!parenthesis && !at(LSQB) && !at(LBRACE)) {
      return;
    }
    in.reset(start + 1);
    Expr starred = expressions().starredExpression();
    if (starred != null && grammar.displays().forIfClauses() != null) {
      throw in.error("iterable unpacking cannot be used in comprehension", starred);
    }
    in.reset(start + 1);
    Expr first = parenthesis ? null : expressions().starNamedExpression();
    Token comma = first == null ? null : in.accept(COMMA);
    if (comma != null) {
      int afterComma = in.mark();
      List<Expr> rest = expressions().starNamedExpressions();
      String message = "did you forget parentheses around the comprehension target?";
      if (rest != null && grammar.displays().forIfClauses() != null) {
        throw in.error(message, first, rest.get(rest.size() - 1));
      }
      in.reset(afterComma);
      if (grammar.displays().forIfClauses() != null) {
        throw in.error(message, new Span(first.span().start(), in.span(comma).end()));
      }
    }
    in.reset(start);
  }

  /** Double stars in a dict comprehension. */
  void dictComprehension() {
    int start = in.mark();
    accept(LBRACE);
    Token stars = in.accept(DOUBLESTAR);
    if (stars != null
        && expressions().bitwiseOr() != null
        && grammar.displays().forIfClauses() != null
        && accept(RBRACE)) {
      throw in.error("dict unpacking cannot be used in dict comprehension", stars);
    }
    in.reset(start);
  }

  /** A dict with a pair that lacks something; the mark is behind the brace. */
  void doubleStarredPairs() {
    int start = in.mark();
    List<Boolean> pairs =
        separated(() -> grammar.displays().acceptDoubleStarredPair() ? Boolean.TRUE : null);
    if (pairs != null && accept(COMMA)) {
      pair(true);
    }
    in.reset(start);
    pair(false);
    in.reset(start);
  }

  private void pair(boolean colonRequired) {
    int start = in.mark();
    Expr key = expressions().expression();
    if (key == null) {
      return;
    }
    if (colonRequired && !at(COLON)) {
      throw in.errorAtEnd("':' expected after dictionary key", key);
    }
    Token colon = in.accept(COLON);
    if (colon == null) {
      return;
    }
    Token star = in.accept(STAR);
    if (star != null && expressions().bitwiseOr() != null) {
      throw in.errorStartingFrom(
          "cannot use a starred expression in a dictionary value", in.span(star).start());
    }
    in.reset(start);
    expressions().expression();
    accept(COLON);
    if (at(RBRACE) || at(COMMA)) {
      throw in.error("expression expected after dictionary key and ':'", colon);
    }
  }

  /** Whether CPython's rule for keyword arguments, which takes unpacking too, ends the list. */
  private static boolean unpacksOnly(CallArguments.Parsed args) {
    return !args.keywords().isEmpty()
        || args.args().stream().allMatch(Expr.Starred.class::isInstance);
  }

  /** Arguments of a call in an order or form that is not allowed. */
  void arguments() {
    int start = in.mark();
    CallArguments.Parsed args = grammar.callArguments().args();
    if (args != null && unpacksOnly(args) && accept(COMMA) && at(STAR)) {
      throw in.error("iterable argument unpacking follows keyword argument unpacking", in.peek());
    }
    in.reset(start);
    unparenthesizedGenerator();
    in.reset(start);
    namedGenerator();
    in.reset(start);
    args = grammar.callArguments().args();
    int end = in.mark();
    if (args != null) {
      List<Comprehension> clauses = grammar.displays().forIfClauses();
      if (clauses != null && args.args().size() > 1) {
        throw generatorError(args.args().get(args.args().size() - 1), clauses);
      }
      in.reset(end);
      if (accept(COMMA)) {
        lateArguments(args);
      }
    }
    in.reset(start);
  }

  private void unparenthesizedGenerator() {
    Expr first = expressions().expression();
    List<Comprehension> clauses = first == null ? null : grammar.displays().forIfClauses();
    if (clauses != null && accept(COMMA)) {
      int end = in.mark();
      if (grammar.callArguments().args() == null) {
        in.reset(end);
        if (expressions().expression() != null) {
          grammar.displays().forIfClauses();
        }
      }
      throw generatorError(first, clauses);
    }
  }

  private void namedGenerator() {
    Expr.Name name = name();
    Token equal = name == null ? null : in.accept(EQUAL);
    if (equal != null
        && expressions().expression() != null
        && grammar.displays().forIfClauses() != null) {
      throw in.error(MAYBE_COMPARE, new Span(name.span().start(), in.span(equal).end()));
    }
  }

  private void lateArguments(CallArguments.Parsed args) {
    int start = in.mark();
    Expr late = expressions().expression();
    List<Comprehension> clauses = late == null ? null : grammar.displays().forIfClauses();
    if (clauses != null) {
      throw generatorError(late, clauses);
    }
    in.reset(start);
    if (grammar.callArguments().args() != null) {
      boolean unpacking = args.keywords().stream().map(Keyword::arg).anyMatch(arg -> arg == null);
      throw in.error(
          "positional argument follows keyword argument" + (unpacking ? " unpacking" : ""));
    }
  }

  private RuntimeException generatorError(Expr elt, List<Comprehension> clauses) {
    Comprehension last = clauses.get(clauses.size() - 1);
    Expr end = last.ifs().isEmpty() ? last.iter() : last.ifs().get(last.ifs().size() - 1);
    return in.error("Generator expression must be parenthesized", elt, end);
  }

  /** Something that is no name before the {@code =} of an argument. */
  void keyword() {
    int start = in.mark();
    Token keyword = in.peek();
    if (accept(TRUE_KEYWORD) || accept(FALSE_KEYWORD) || accept(NONE_KEYWORD)) {
      Token equal = in.accept(EQUAL);
      if (equal != null) {
        throw in.error("cannot assign to " + in.text(keyword), keyword, equal);
      }
    }
    in.reset(start);
    namedGenerator();
    in.reset(start);
    if (name() == null || !at(EQUAL)) {
      in.reset(start);
      Expr left = expressions().expression();
      Token equal = left == null ? null : in.accept(EQUAL);
      if (equal != null) {
        throw in.error(
            "expression cannot contain assignment, perhaps you meant \"==\"?",
            new Span(left.span().start(), in.span(equal).end()));
      }
    }
    in.reset(start);
  }
}
