package interleave.conformance.fuzz;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What a generated program did.
 *
 * @param output what it printed
 * @param error the last line on stderr, empty if there is none
 */
record Behaviour(String output, String error) {
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{6,}");

  /** Addresses of objects differ by right. */
  Behaviour {
    output = ADDRESS.matcher(output).replaceAll("0x");
    error = ADDRESS.matcher(error).replaceAll("0x");
  }

  /**
   * Whether it is the same as far as CPython itself is the same every time: the order of a set of
   * texts, or of objects hashed by their address, is not.
   */
  boolean matches(Behaviour other) {
    return equals(other)
        || output.contains("{")
            && error.equals(other.error)
            && Arrays.equals(sorted(output), sorted(other.output));
  }

  private static int[] sorted(String text) {
    return text.chars().sorted().toArray();
  }
}
