package interleave.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** CPython 3.11 itself, where there is one. */
final class Oracle {
  /** The option that writes every line at once, as on a terminal. */
  static final String UNBUFFERED = "-u";

  private Oracle() {}

  /** Whether there is a python3 of version 3.11. */
  static boolean available() {
    try {
      Process process =
          new ProcessBuilder("python3", "--version").redirectErrorStream(true).start();
      String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 && version.startsWith("Python 3.11.");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Runs a file as a script, with options of python3; the folder takes what it writes. */
  static Result run(Path file, Path folder, String... options)
      throws IOException, InterruptedException {
    Capture capture = Capture.in(folder);
    Process process = capture.start(file, options);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends within a minute").isTrue();
    return capture.result(process.exitValue());
  }

  /**
   * Runs a script that never ends, for a while, and stops it then with all its children: what it
   * has written by then is all it ever writes. Its status is -1.
   */
  static Result runStuck(Path file, Path folder, Duration patience)
      throws IOException, InterruptedException {
    Capture capture = Capture.in(folder);
    Process process = capture.start(file, UNBUFFERED);
    boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().waitFor();
    assertThat(ended).as("comes to an end by itself").isFalse();
    return capture.result(-1);
  }

  /** The files that take what a script writes. */
  private record Capture(Path out, Path err) {
    static Capture in(Path folder) throws IOException {
      return new Capture(
          Files.createTempFile(folder, "out", ".txt"), Files.createTempFile(folder, "err", ".txt"));
    }

    Process start(Path file, String... options) throws IOException {
      List<String> command = new ArrayList<>(List.of("python3"));
      command.addAll(List.of(options));
      command.add(file.getFileName().toString());
      Process process =
          new ProcessBuilder(command)
              .directory(file.getParent().toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      return process;
    }

    Result result(int status) throws IOException {
      return new Result(Files.readString(out), Files.readString(err), status);
    }
  }
}
