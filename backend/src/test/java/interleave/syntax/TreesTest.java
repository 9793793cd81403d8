package interleave.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.syntax.source.SyntaxErrorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our trees are CPython's, places included. */
class TreesTest {
  private static final Path PROGRAMS = Path.of("src/test/python");

  /** Dense programs whose trees, as python3 gave them, stand beside them in files {@code .tree}. */
  @TestFactory
  Stream<DynamicTest> recordedTrees() throws IOException {
    return CompareTrees.programsBelow(PROGRAMS.resolve("syntax-trees")).stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> recorded(file)));
  }

  private static void recorded(Path file) throws IOException {
    String ours = AstDump.of(Parser.parse(file.toString(), Files.readString(file)));
    String name = file.getFileName().toString().replace(".py", ".tree");
    assertThat(ours.replace("), ", "),\n") + "\n")
        .isEqualTo(Files.readString(file.resolveSibling(name)));
  }

  /** All programs of the tests and of the catalogue, against python3 itself. */
  @Test
  void treesOfAllProgramsAreThoseOfPython() throws Exception {
    Python.assume();
    List<Path> folders = List.of(PROGRAMS, Path.of("src/main/python"), Path.of("../scenarios/src"));
    try (TreeOracle oracle = TreeOracle.start()) {
      for (Path folder : folders) {
        for (Path file : CompareTrees.programsBelow(folder)) {
          compare(file, oracle.dump(file));
        }
      }
    }
  }

  /** Programs that python3 parses, too, but does not compile. */
  private static boolean isToBeRejected(Path file) throws IOException {
    return file.toString().contains("syntax-errors")
        || Files.readString(file).contains("# ending = \"refused\"");
  }

  private static void compare(Path file, String theirs) throws IOException {
    try {
      String ours = AstDump.of(Parser.parse(file.toString(), TreeOracle.read(file)));
      int at = CompareTrees.firstDifference(ours, theirs);
      assertThat(CompareTrees.around(ours, at))
          .as(file.toString())
          .isEqualTo(CompareTrees.around(theirs, at));
    } catch (SyntaxErrorException rejected) {
      assertThat(isToBeRejected(file)).as(file + ": " + rejected.message()).isTrue();
    }
  }
}
