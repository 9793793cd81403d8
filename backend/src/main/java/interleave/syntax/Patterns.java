package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Complex;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Operator;
import interleave.syntax.ast.Pattern;
import interleave.syntax.ast.Singleton;
import interleave.syntax.ast.UnaryOperator;
import java.util.ArrayList;
import java.util.List;

/** The patterns behind {@code case} (PEP 634). */
final class Patterns extends Rules {
  private record KeyPattern(Expr key, Pattern pattern) {}

  private record KeywordPattern(String name, Pattern pattern) {}

  Patterns(Grammar grammar) {
    super(grammar);
  }

  /** A pattern, or several with commas. */
  Pattern patterns() {
    int start = in.mark();
    List<Pattern> open = openSequence();
    if (open != null) {
      return new Pattern.MatchSequence(open, spanFrom(start));
    }
    in.reset(start);
    return pattern();
  }

  private Pattern pattern() {
    int start = in.mark();
    in.enter();
    Pattern pattern = orPattern();
    if (pattern != null) {
      int end = in.mark();
      if (accept(AS_KEYWORD)) {
        String name = captureTarget();
        if (name != null) {
          in.leave();
          return new Pattern.MatchAs(pattern, name, spanFrom(start));
        }
        if (in.reporting()) {
          in.reset(end);
          invalidAs();
        }
        in.reset(end);
      }
    }
    in.leave();
    return pattern == null ? fail(start) : pattern;
  }

  private void invalidAs() {
    accept(AS_KEYWORD);
    if (in.atSoftKeyword("_")) {
      throw in.error("cannot use '_' as a target", in.peek());
    }
    if (!at(NAME)) {
      Expr target = grammar.expressions().expression();
      if (target != null) {
        throw in.error("invalid pattern target", target);
      }
    }
  }

  private Pattern orPattern() {
    int start = in.mark();
    Pattern first = closedPattern();
    if (first == null) {
      return null;
    }
    List<Pattern> all = new ArrayList<>(List.of(first));
    while (true) {
      int end = in.mark();
      Pattern next = accept(VBAR) ? closedPattern() : null;
      if (next == null) {
        in.reset(end);
        return all.size() == 1 ? first : new Pattern.MatchOr(all, spanFrom(start));
      }
      all.add(next);
    }
  }

  private Pattern closedPattern() {
    Token.Memo memo = in.recall(Rule.CLOSED_PATTERN);
    if (memo != null) {
      return (Pattern) memo.node();
    }
    int start = in.mark();
    Pattern result =
        switch (in.peek().kind) {
          case NONE_KEYWORD -> singleton(Singleton.NONE);
          case TRUE_KEYWORD -> singleton(true);
          case FALSE_KEYWORD -> singleton(false);
          case NUMBER, MINUS, STRING -> value(literal(), start);
          case NAME -> named(start);
          case LPAR -> parenthesized(start);
          case LSQB -> bracketed(start);
          case LBRACE -> mapping(start);
          default -> null;
        };
    if (result == null) {
      in.reset(start);
    }
    return in.remember(Rule.CLOSED_PATTERN, start, result);
  }

  private Pattern singleton(Object value) {
    return new Pattern.MatchSingleton(value, in.span(in.accept(in.peek().kind)));
  }

  private Pattern value(Expr value, int start) {
    return value == null ? null : new Pattern.MatchValue(value, spanFrom(start));
  }

  /** A number, a sum of a real and an imaginary number, or a string. */
  private Expr literal() {
    int start = in.mark();
    if (at(STRING)) {
      return grammar.primaries().strings();
    }
    Expr number = signedNumber();
    if (number == null) {
      return fail(start);
    }
    boolean plus = at(PLUS);
    if (!plus && !at(MINUS)) {
      return number;
    }
    Expr.Constant real = unsigned(number);
    if (real.value() instanceof Complex) {
      throw in.error("real number required in complex literal", real);
    }
    in.accept(plus ? PLUS : MINUS);
    Expr.Constant imag = grammar.primaries().number();
    if (imag == null) {
      return fail(start);
    }
    if (!(imag.value() instanceof Complex)) {
      throw in.error("imaginary number required in complex literal", imag);
    }
    return new Expr.BinOp(number, plus ? Operator.ADD : Operator.SUB, imag, spanFrom(start));
  }

  private static Expr.Constant unsigned(Expr number) {
    return (Expr.Constant) (number instanceof Expr.UnaryOp minus ? minus.operand() : number);
  }

  private Expr signedNumber() {
    int start = in.mark();
    if (!accept(MINUS)) {
      return grammar.primaries().number();
    }
    Expr number = grammar.primaries().number();
    return number == null
        ? fail(start)
        : new Expr.UnaryOp(UnaryOperator.U_SUB, number, spanFrom(start));
  }

  /** A name to bind, the wildcard, a dotted name, or a class pattern. */
  private Pattern named(int start) {
    String capture = captureTarget();
    if (capture != null) {
      return new Pattern.MatchAs(null, capture, spanFrom(start));
    }
    if (in.acceptSoftKeyword("_") != null) {
      return new Pattern.MatchAs(null, null, spanFrom(start));
    }
    Expr value = nameOrAttribute();
    if (value instanceof Expr.Attribute && !at(DOT) && !at(LPAR) && !at(EQUAL)) {
      return new Pattern.MatchValue(value, spanFrom(start));
    }
    return value != null && at(LPAR) ? classPattern(value, start) : null;
  }

  /** A name that is not the wildcard and with nothing behind it; null otherwise. */
  private String captureTarget() {
    int start = in.mark();
    if (in.atSoftKeyword("_")) {
      return null;
    }
    Expr.Name name = name();
    return name == null || at(DOT) || at(LPAR) || at(EQUAL) ? fail(start) : name.id();
  }

  private Expr nameOrAttribute() {
    int start = in.mark();
    Expr value = name();
    while (value != null) {
      int end = in.mark();
      Expr longer = grammar.primaries().attribute(value, start, ExprContext.LOAD);
      if (longer == null) {
        in.reset(end);
        return value;
      }
      value = longer;
    }
    return null;
  }

  private Pattern parenthesized(int start) {
    accept(LPAR);
    Pattern inner = pattern();
    if (inner != null && accept(RPAR)) {
      return inner;
    }
    in.reset(start + 1);
    List<Pattern> open = openSequence();
    if (open == null) {
      in.reset(start + 1);
      open = List.of();
    }
    return accept(RPAR) ? new Pattern.MatchSequence(open, spanFrom(start)) : null;
  }

  private Pattern bracketed(int start) {
    accept(LSQB);
    List<Pattern> patterns = maybeSequence();
    return accept(RSQB)
        ? new Pattern.MatchSequence(patterns == null ? List.of() : patterns, spanFrom(start))
        : null;
  }

  private List<Pattern> openSequence() {
    Pattern first = maybeStar();
    if (first == null || !accept(COMMA)) {
      return null;
    }
    List<Pattern> all = new ArrayList<>(List.of(first));
    List<Pattern> rest = maybeSequence();
    if (rest != null) {
      all.addAll(rest);
    }
    return all;
  }

  private List<Pattern> maybeSequence() {
    List<Pattern> patterns = separated(this::maybeStar);
    if (patterns != null) {
      accept(COMMA);
    }
    return patterns;
  }

  private Pattern maybeStar() {
    int start = in.mark();
    if (!accept(STAR)) {
      return pattern();
    }
    String name = captureTarget();
    return name != null || in.acceptSoftKeyword("_") != null
        ? new Pattern.MatchStar(name, spanFrom(start))
        : fail(start);
  }

  private Pattern mapping(int start) {
    accept(LBRACE);
    List<Expr> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    List<KeyPattern> items = separated(this::keyValue);
    boolean comma = items == null || accept(COMMA);
    if (items != null) {
      items.forEach(item -> keys.add(item.key));
      items.forEach(item -> patterns.add(item.pattern));
    }
    String rest = null;
    if (comma && accept(DOUBLESTAR)) {
      rest = captureTarget();
      if (rest == null) {
        return null;
      }
      accept(COMMA);
    }
    return accept(RBRACE) ? new Pattern.MatchMapping(keys, patterns, rest, spanFrom(start)) : null;
  }

  private KeyPattern keyValue() {
    int start = in.mark();
    Expr key = key();
    Pattern pattern = key != null && accept(COLON) ? pattern() : null;
    return pattern == null ? fail(start) : new KeyPattern(key, pattern);
  }

  private Expr key() {
    return switch (in.peek().kind) {
      case NUMBER, MINUS, STRING -> literal();
      case NONE_KEYWORD, TRUE_KEYWORD, FALSE_KEYWORD -> grammar.primaries().atom();
      case NAME -> nameOrAttribute() instanceof Expr.Attribute attribute ? attribute : null;
      default -> null;
    };
  }

  private Pattern classPattern(Expr cls, int start) {
    int open = in.mark();
    accept(LPAR);
    List<Pattern> positional = separated(this::pattern);
    List<KeywordPattern> keywords = null;
    if (positional == null || accept(COMMA)) {
      keywords = separated(this::keyword);
    }
    if (keywords != null) {
      accept(COMMA);
    }
    if (accept(RPAR)) {
      return new Pattern.MatchClass(
          cls,
          positional == null ? List.of() : positional,
          keywords == null ? List.of() : keywords.stream().map(KeywordPattern::name).toList(),
          keywords == null ? List.of() : keywords.stream().map(KeywordPattern::pattern).toList(),
          spanFrom(start));
    }
    if (in.reporting()) {
      in.reset(open + 1);
      invalidClass();
    }
    return null;
  }

  private KeywordPattern keyword() {
    int start = in.mark();
    Expr.Name name = name();
    Pattern pattern = name != null && accept(EQUAL) ? pattern() : null;
    return pattern == null ? fail(start) : new KeywordPattern(name.id(), pattern);
  }

  private void invalidClass() {
    int start = in.mark();
    if (separated(this::pattern) == null || !accept(COMMA)) {
      in.reset(start);
    }
    if (separated(this::keyword) == null || !accept(COMMA)) {
      return;
    }
    List<Pattern> late = separated(this::pattern);
    if (late != null) {
      throw in.error(
          "positional patterns follow keyword patterns", late.get(0), late.get(late.size() - 1));
    }
  }
}
