package interleave.conformance.fuzz;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a generated program did.
 *
 * @param output what it printed
 * @param error what it wrote to stderr: the traceback it ended with
 */
public record Behaviour(String output, String error) {
  private static final String SYNTAX_ERROR = "SyntaxError: ";
  private static final Pattern ADDRESSED =
      Pattern.compile("\\{.*(NotImplemented|Ellipsis|None|<class|<function).*}");
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{6,}");

  /** A frame of CPython's own library in a traceback, behind the margin of its group. */
  private static final Pattern LIBRARY_FRAME =
      Pattern.compile("(?m)^([ |]*)File \"[^\"]*/lib/python3\\.11/.*\\n(\\1  .*\\n)*");

  /** A warning, which the CPythons do not show. */
  private static final Pattern WARNING =
      Pattern.compile("(?m)^main\\.py:\\d+: \\w*Warning: [\\s\\S]*?\\n  .*(\\n|\\z)");

  /**
   * Addresses of objects differ by right; the library's frames are not shown; where syntax errors
   * stand is another test's.
   */
  public Behaviour {
    output = comparable(output);
    error = comparable(error);
    if (output.isEmpty() && error.contains(SYNTAX_ERROR)) {
      error = error.substring(error.lastIndexOf('\n') + 1);
    }
  }

  private static String comparable(String text) {
    String withoutFrames = LIBRARY_FRAME.matcher(text).replaceAll("");
    String withoutWarnings = WARNING.matcher(withoutFrames).replaceAll("");
    return ADDRESS.matcher(withoutWarnings).replaceAll("0x");
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
