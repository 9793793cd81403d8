package interleave.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.syntax.source.SyntaxErrorException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a program, the parser takes it or refuses it cleanly, and as python3 does.
 * The long version, over the standard library: {@link CompareErrors}.
 */
class MutationTest {
  private static final int MUTATIONS = 6_000;
  private static final int COMPARED = 1_500;
  private static final long SEED = 3;

  @Test
  void broken() throws IOException {
    List<String> programs = programs();
    Mutator mutator = new Mutator(SEED);
    Random random = new Random(SEED);
    int rejected = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      String mutant = mutator.mutate(programs.get(random.nextInt(programs.size())));
      try {
        Parser.parse("mutant.py", mutant);
      } catch (SyntaxErrorException clean) {
        rejected++;
      } catch (RuntimeException failure) {
        throw new AssertionError(mutant, failure);
      }
    }
    assertThat(rejected).isBetween(MUTATIONS / 3, MUTATIONS - 1);
  }

  @Test
  void brokenAsForPython() throws Exception {
    Python.assume();
    List<String> programs = programs();
    Mutator mutator = new Mutator(SEED);
    Random random = new Random(SEED);
    int otherwise = 0;
    try (ErrorOracle oracle = ErrorOracle.start()) {
      for (int i = 0; i < COMPARED; i++) {
        String mutant = mutator.mutate(programs.get(random.nextInt(programs.size())));
        String ours = ErrorOracle.verdict(mutant);
        String theirs = oracle.ask(mutant);
        assertThat(ours.equals("null")).as(mutant + theirs).isEqualTo(theirs.equals("null"));
        otherwise += ours.equals(theirs) ? 0 : 1;
      }
    }
    assertThat(otherwise).as("same verdict, other report").isLessThan(COMPARED / 100);
  }

  private static List<String> programs() throws IOException {
    List<String> programs = new ArrayList<>();
    for (Path file : CompareTrees.programsBelow(Path.of("src/test/python"))) {
      programs.addAll(CompareErrors.pieces(TreeOracle.read(file)));
    }
    return programs;
  }
}
