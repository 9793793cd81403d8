package interleave.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.syntax.source.SyntaxWarning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CPython's compiler warns of. */
final class SyntaxWarningsTest {
  private static final String IS = "\"is\" with a literal. Did you mean \"==\"?";
  private static final String IS_NOT = "\"is not\" with a literal. Did you mean \"!=\"?";
  private static final String COMMA = "; perhaps you missed a comma?";

  private static String[] warnings(String source) {
    return Parser.parse("main.py", source).warnings().stream()
        .map(SyntaxWarning::message)
        .toArray(String[]::new);
  }

  @Test
  void identityOfLiterals() {
    assertThat(warnings("x is 5")).containsExactly(IS);
    assertThat(warnings("x is not 'a'")).containsExactly(IS_NOT);
    assertThat(warnings("not x is -1")).containsExactly(IS_NOT);
    assertThat(warnings("f(x is (1, 2), None is 2 ** 3)")).containsExactly(IS, IS);
  }

  @Test
  void assertionsOfTuples() {
    assertThat(warnings("assert (x, 'text')"))
        .containsExactly("assertion is always true, perhaps remove parentheses?");
  }

  @Test
  void missingCommas() {
    assertThat(warnings("[(1, 2) (3, 4)]"))
        .containsExactly("'tuple' object is not callable" + COMMA);
    assertThat(warnings("'a' (x)")).containsExactly("'str' object is not callable" + COMMA);
    assertThat(warnings("[[1, 2] [3, 4]]"))
        .containsExactly("list indices must be integers or slices, not tuple" + COMMA);
    assertThat(warnings("5[0]")).containsExactly("'int' object is not subscriptable" + COMMA);
    assertThat(warnings("{1}[0]")).containsExactly("'set' object is not subscriptable" + COMMA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x is None",
        "x is True or x is ...",
        "assert ()",
        "[1, 2][0]",
        "'abc'[-1]",
        "{1: 2}['a']",
        "(lambda: 1)()",
        "[1, 2][True]",
        "[1, 2]['a'] = 3",
        "x is (y, 1)"
      })
  void silence(String source) {
    assertThat(warnings(source)).isEmpty();
  }

  @Test
  void text() {
    assertThat(Parser.parse("main.py", "x = 5\nif  x is 5:\n  pass\n").warningText())
        .isEqualTo("main.py:2: SyntaxWarning: " + IS + "\n  if  x is 5:\n");
  }
}
