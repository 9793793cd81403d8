package interleave.syntax;

import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorFormatter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** python3 as the oracle of errors: one long-lived process running {@code errors.py}. */
final class ErrorOracle implements AutoCloseable {
  private final Process process;
  private final OutputStream requests;
  private final BufferedReader answers;

  private ErrorOracle(Process process) {
    this.process = process;
    this.requests = process.getOutputStream();
    this.answers =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  static ErrorOracle start() throws IOException {
    Path script = Path.of("src/test/python/syntax-oracle/errors.py");
    return new ErrorOracle(
        new ProcessBuilder("python3", "-X", "utf8", script.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** What python3 says, in the form of {@link #verdict}. */
  String ask(String program) throws IOException {
    byte[] bytes = program.getBytes(StandardCharsets.UTF_8);
    requests.write((bytes.length + "\n").getBytes(StandardCharsets.US_ASCII));
    requests.write(bytes);
    requests.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("python3 has gone");
    }
    return answer;
  }

  /** What our parser says: {@code null}, or a JSON list as {@code errors.py} writes it. */
  static String verdict(String program) {
    try {
      Parser.parse("program.py", program);
      return "null";
    } catch (SyntaxErrorException error) {
      StringBuilder json = new StringBuilder("[");
      json.append(quoted(error.kind().pythonName())).append(", ").append(quoted(error.message()));
      SyntaxErrorException.Place place = error.place();
      if (place != null) {
        json.append(", ").append(place.line()).append(", ").append(place.column());
        json.append(", ").append(place.endLine()).append(", ").append(place.endColumn());
        json.append(", ").append(place.text() == null ? "null" : quoted(place.text()));
      }
      String report = SyntaxErrorFormatter.format(error);
      return json.append(", ").append(quoted(report)).append(']').toString();
    }
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\t' -> json.append("\\t");
        case '\f' -> json.append("\\f");
        case '\b' -> json.append("\\b");
        case '\r' -> json.append("\\r");
        default ->
            json.append(
                c >= ' ' && c < 127 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
      }
    }
    return json.append('"').toString();
  }

  @Override
  public void close() throws IOException {
    requests.close();
    process.destroy();
  }
}
