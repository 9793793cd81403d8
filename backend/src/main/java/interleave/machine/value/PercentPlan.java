package interleave.machine.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which values a {@code %} template takes and how: so that Python code can make plain text and
 * numbers of them first.
 */
final class PercentPlan {
  private static final Pattern DIRECTIVE =
      Pattern.compile(
          "%(?:\\(([^)]*)\\))?([-+ #0]*(\\*|\\d+)?(?:\\.(\\*|\\d+)?)?[hlL]?)(.)", Pattern.DOTALL);

  private PercentPlan() {}

  /**
   * The template without keys and with {@code s} for {@code r} and {@code a}; then, per value
   * taken, its key (or None) and its conversion.
   */
  static Tuple of(String template) {
    List taken = new List();
    StringBuilder plain = new StringBuilder();
    Matcher directive = DIRECTIVE.matcher(template);
    int from = 0;
    while (directive.find()) {
      plain.append(template, from, directive.start());
      from = directive.end();
      String type = directive.group(5);
      if (type.equals("%")) {
        plain.append(directive.group());
        continue;
      }
      for (int star = 3; star <= 4; star++) {
        if ("*".equals(directive.group(star))) {
          taken.add(Tuple.of(None.NONE, Str.of("*")));
        }
      }
      taken.add(Tuple.of(Str.ofNullable(directive.group(1)), Str.of(type)));
      boolean text = type.equals("r") || type.equals("a");
      plain.append('%').append(directive.group(2)).append(text ? "s" : type);
    }
    plain.append(template, from, template.length());
    return Tuple.of(Str.of(plain.toString()), taken);
  }
}
