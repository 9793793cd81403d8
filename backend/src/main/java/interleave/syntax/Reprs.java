package interleave.syntax;

import interleave.syntax.ast.Singleton;

/** How Python writes the constants that error messages name. */
final class Reprs {
  private Reprs() {}

  /** {@code repr(value)}, for the values that learners use as keys. */
  static String of(Object value) {
    if (value instanceof String text) {
      char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
      String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
      return quote + (quote == '\'' ? escaped.replace("'", "\\'") : escaped) + quote;
    }
    if (value instanceof Boolean bool) {
      return bool ? "True" : "False";
    }
    return value == Singleton.NONE ? "None" : value.toString();
  }
}
