package interleave.conformance.fuzz;

import java.util.regex.Pattern;

/**
 * What a generated program did.
 *
 * @param output what it printed
 * @param error what it wrote to stderr: the traceback it ended with
 */
record Behaviour(String output, String error) {
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{6,}");

  /** Addresses of objects differ by right. */
  Behaviour {
    output = ADDRESS.matcher(output).replaceAll("0x");
    error = ADDRESS.matcher(error).replaceAll("0x");
  }

  /** Whether nothing was run, for its syntax. */
  boolean isBroken() {
    return output.isEmpty() && error.contains("SyntaxError: ");
  }
}
