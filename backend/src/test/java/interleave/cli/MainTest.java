package interleave.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int execute(String stdin, String... args) {
    Console console =
        new Console(
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return Main.execute(console, args);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(execute("", "--help")).isZero();
    assertThat(out()).contains("run").contains("serve").contains("dis");
    out.reset();
    assertThat(execute("", "run", "--help")).isZero();
    assertThat(out()).contains("--switch-interval=MS").contains("--preemption=cpython|any");
    out.reset();
    assertThat(execute("", "--version")).isZero();
    assertThat(out()).matches("Interleave \\d+\\.\\d+\\.\\d+.*\\R");
    assertThat(err()).isEmpty();
  }

  @Test
  void wrongCommandsEndWithStatusTwo() {
    assertThat(execute("")).isEqualTo(2);
    assertThat(execute("", "walk")).isEqualTo(2);
    assertThat(execute("", "run")).isEqualTo(2);
    assertThat(execute("", "run", "--gil", "maybe", "-")).isEqualTo(2);
    assertThat(execute("", "run", "--cores", "0", "-")).isEqualTo(2);
    assertThat(err()).contains("cores must be between 1 and 64, not 0").doesNotContain("\tat ");
  }

  @Test
  void aFileThatIsNoProgramEndsWithOneLine() throws IOException {
    Path latin = Files.write(folder.resolve("latin.py"), new byte[] {'"', (byte) 0xe9, '"'});
    assertOneLine(folder + "/none.py", folder + "/none.py does not exist");
    assertOneLine(folder.toString(), folder + " is a directory");
    assertOneLine(latin.toString(), latin + " is not a text in UTF-8");
  }

  private void assertOneLine(String file, String sentence) {
    err.reset();
    assertThat(execute("", "run", file)).isEqualTo(2);
    assertThat(err()).isEqualTo("interleave: " + sentence + System.lineSeparator());
    assertThat(out()).isEmpty();
  }

  @Test
  void readsStandardInput() throws IOException {
    Path greeter =
        Files.writeString(
            folder.resolve("greeter.py"),
            """
            import sys
            name = input("Name? ")
            print("hello", name, len(sys.stdin.readlines()))
            try:
                input()
            except EOFError as e:
                print(e)
            """);
    assertThat(execute("Ada\r\ntwo\nthree", "run", greeter.toString())).isZero();
    assertThat(out()).isEqualTo("Name? hello Ada 2\nEOF when reading a line\n");
  }

  @Test
  void onlyTheFirstProcessHasStandardInput() throws IOException {
    Path forking =
        Files.writeString(
            folder.resolve("forking.py"),
            """
            import multiprocessing, sys
            def work():
                print(repr(sys.stdin.readline()))
            if __name__ == "__main__":
                child = multiprocessing.Process(target=work)
                child.start()
                child.join()
                print(input())
            """);
    assertThat(execute("mine\n", "run", forking.toString())).isZero();
    assertThat(out()).isEqualTo("''\nmine\n");
  }

  @Test
  void showsThePromptBeforeItWaitsForTheAnswer() throws Exception {
    Path asking =
        Files.writeString(folder.resolve("asking.py"), "print(1)\ninput('? ')\nprint(2)\n");
    String[] seen = new String[1];
    InputStream typist =
        new InputStream() {
          @Override
          public int read() {
            seen[0] = out();
            return -1;
          }
        };
    Console console =
        new Console(
            typist,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(Main.execute(console, "run", asking.toString())).isEqualTo(1);
    assertThat(seen[0]).isEqualTo("1\n? ");
    assertThat(err()).endsWith("EOFError: EOF when reading a line\n");
  }

  @Test
  void runsAProgramAndEndsWithItsStatus() {
    assertThat(execute("print('hé')\n", "run", "-")).isZero();
    assertThat(out()).isEqualTo("hé\n");
    assertThat(execute("import sys\nsys.exit(3)\n", "run", "-")).isEqualTo(3);
    assertThat(err()).isEmpty();
    assertThat(execute("1 / 0\n", "run", "-")).isEqualTo(1);
    assertThat(err()).endsWith("ZeroDivisionError: division by zero\n");
  }

  @Test
  void tellsTheWholePathOfAFileAsCPythonDoes() throws IOException {
    Path file = folder.resolve("where.py");
    Files.writeString(file, "import sys\nprint(sys.argv, __file__)\n1 / 0\n");
    Path here = Path.of("").toAbsolutePath().relativize(file);
    execute("", "run", here.toString());
    Path shown = here.toAbsolutePath();
    assertThat(out()).isEqualTo("['%s'] %s\n".formatted(here, shown));
    assertThat(err()).contains("File \"" + shown + "\", line 3");
  }

  @Test
  void refusesAsCPythonDoes() {
    assertThat(execute("x = 1\nfor i in x\n", "run", "-")).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            """
              File "<stdin>", line 2
                for i in x
                          ^
            SyntaxError: expected ':'
            """);
  }

  @Test
  void namesWhatItDoesNotKnow() {
    assertThat(execute("import turtle\n", "run", "-")).isEqualTo(1);
    assertThat(err()).startsWith("UnsupportedFeature: ").endsWith(", line 1\n");
  }

  @Test
  void checksProgramsWithoutRunningThem() {
    assertThat(execute("print('no')\n", "check", "-")).isZero();
    assertThat(out()).isEqualTo("<stdin>: accepted" + System.lineSeparator());
    out.reset();
    assertThat(execute("import socket\nx = eval('1')\n", "check", "-")).isEqualTo(1);
    assertThat(out().lines())
        .containsExactly(
            "<stdin>: refused",
            "  UnsupportedFeature: module 'socket' (this runtime is closed to the outside by"
                + " design), line 1",
            "  UnsupportedFeature: eval(), line 2");
  }

  @Test
  void tellsOfADeadlock() {
    String stuck = "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n";
    assertThat(execute(stuck, "run", "-")).isEqualTo(1);
    assertThat(err()).startsWith("interleave: Deadlock");
  }

  @Test
  void writesTheTimeline() throws IOException {
    Path file = folder.resolve("out.json");
    assertThat(execute("print(1)\n", "run", "--timeline", file.toString(), "-")).isZero();
    assertThat(Files.readString(file)).startsWith("{\"format\":\"interleave.timeline\"");
    assertThat(execute("print(1)\n", "run", "--timeline", folder.toString(), "-")).isEqualTo(1);
    assertThat(err()).startsWith("interleave: " + folder + " cannot be written");
  }

  @Test
  void listsTheCode() {
    assertThat(execute("x = 1\n", "dis", "-")).isZero();
    assertThat(out()).contains("line 1");
    assertThat(execute("x = \n", "dis", "-")).isEqualTo(1);
    assertThat(err()).contains("SyntaxError: invalid syntax");
  }
}
