package interleave.syntax;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** python3 as the oracle of syntax trees: one long-lived process running {@code dump.py}. */
final class TreeOracle implements AutoCloseable {
  private final Process process;
  private final BufferedWriter requests;
  private final InputStream answers;

  private TreeOracle(Process process) {
    this.process = process;
    this.requests =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    this.answers = process.getInputStream();
  }

  static TreeOracle start() throws IOException {
    Path script = Path.of("src/test/python/syntax-oracle/dump.py");
    return new TreeOracle(
        new ProcessBuilder("python3", script.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** The dump of a file; empty if python3 does not accept it. */
  String dump(Path file) throws IOException {
    requests.write(file.toAbsolutePath() + "\n");
    requests.flush();
    int length = 0;
    for (int c = answers.read(); c != '\n'; c = answers.read()) {
      if (c < 0) {
        throw new IOException("python3 has gone");
      }
      length = length * 10 + c - '0';
    }
    return new String(answers.readNBytes(length), StandardCharsets.US_ASCII);
  }

  /** The text of a file as our reader takes it: UTF-8, or Latin-1 if that does not fit. */
  static String read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  @Override
  public void close() throws IOException {
    requests.close();
    process.destroy();
  }
}
