package interleave.machine.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Expressions with what CPython 3.11 says of them; {@code expressions.py} beside the table makes it
 * anew from its first column.
 */
class ExpressionsTest {
  private static final String TABLE = "expressions.tsv";

  @BeforeAll
  static void numberObjects() {
    new Identity().enter();
  }

  @Test
  void valuesBehaveAsInCPython() throws IOException {
    ArrayList<String> differences = new ArrayList<>();
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                ExpressionsTest.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      for (String line = table.readLine(); line != null; line = table.readLine()) {
        int tab = line.indexOf('\t');
        String expected = line.substring(tab + 1).replace('␤', '\n');
        String actual = run(line.substring(0, tab));
        if (!actual.equals(expected)) {
          differences.add(
              line.substring(0, tab) + "\n  CPython: " + expected + "\n  ours:    " + actual);
        }
      }
    }
    assertEquals("", String.join("\n", differences));
  }

  private static String run(String source) {
    try {
      return new Evaluator().run(source);
    } catch (RuntimeException | StackOverflowError e) {
      return e + " at " + e.getStackTrace()[0];
    }
  }
}
