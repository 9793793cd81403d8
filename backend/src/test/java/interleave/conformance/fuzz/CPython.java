package interleave.conformance.fuzz;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A CPython that runs one program after the other. A program can end it (the decimals' C library
 * does where memory is short); then another takes its place.
 */
public final class CPython implements AutoCloseable {
  private final int hashSeed;
  private BufferedReader answers;
  private BufferedWriter requests;

  /** Starts one whose hashes of texts follow from a seed. */
  public CPython(int hashSeed) throws IOException {
    this.hashSeed = hashSeed;
    start();
  }

  private void start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder("python3", "-c", script());
    builder.environment().put("PYTHONHASHSEED", Integer.toString(hashSeed));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    answers =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
    requests =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII));
    if (answers.readLine() == null) {
      throw new IOException("python3 does not start");
    }
  }

  /** Whether there is a CPython 3.11. */
  static boolean available() {
    try {
      Process process =
          new ProcessBuilder("python3", "--version").redirectErrorStream(true).start();
      byte[] version = process.getInputStream().readAllBytes();
      return new String(version, StandardCharsets.UTF_8).startsWith("Python 3.11.");
    } catch (IOException e) {
      return false;
    }
  }

  /** What it does with a program; null where that takes too long, or more memory than it has. */
  public Behaviour run(String program) {
    try {
      byte[] source = program.getBytes(StandardCharsets.UTF_8);
      requests.write(Base64.getEncoder().encodeToString(source));
      requests.newLine();
      requests.flush();
      String answer = answers.readLine();
      if (answer == null) {
        requests.close();
        start();
        return null;
      }
      if (answer.equals("?")) {
        return null;
      }
      String[] parts = answer.split(" ", -1);
      return new Behaviour(decode(parts[0]), decode(parts[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decode(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }

  private static String script() throws IOException {
    try (InputStream script = CPython.class.getResourceAsStream("oracle.py")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    requests.close(); // it ends where its input does, and tidies up
  }
}
