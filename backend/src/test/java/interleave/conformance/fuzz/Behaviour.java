package interleave.conformance.fuzz;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a generated program did.
 *
 * @param output what it printed
 * @param error what it wrote to stderr: the traceback it ended with
 */
record Behaviour(String output, String error) {
  private static final String SYNTAX_ERROR = "SyntaxError: ";
  private static final Pattern ADDRESSED =
      Pattern.compile("\\{.*(NotImplemented|Ellipsis|None|<class|<function).*}");
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{6,}");

  /** Addresses of objects differ by right; where syntax errors stand is another test's. */
  Behaviour {
    output = ADDRESS.matcher(output).replaceAll("0x");
    error = ADDRESS.matcher(error).replaceAll("0x");
    if (output.isEmpty() && error.contains(SYNTAX_ERROR)) {
      error = error.substring(error.lastIndexOf('\n') + 1);
    }
  }

  /**
   * Whether it is the other but for the order of a set of what has no value to be hashed by:
   * classes and the like lie at the same address in every CPython.
   */
  boolean matchesButForOrder(Behaviour other) {
    return ADDRESSED.matcher(output).find()
        && error.equals(other.error)
        && Arrays.equals(
            output.chars().sorted().toArray(), other.output.chars().sorted().toArray());
  }

  /** Whether nothing was run, for its syntax. */
  boolean isBroken() {
    return output.isEmpty() && error.contains(SYNTAX_ERROR);
  }
}
