package interleave.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a stream, each read when it is asked for: somebody may be typing them. */
final class InputLines implements Iterator<String> {
  private final BufferedReader reader;
  private String line;

  InputLines(InputStream in) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  @Override
  public boolean hasNext() {
    if (line == null) {
      try {
        line = reader.readLine();
      } catch (IOException e) {
        return false; // a stream that cannot be read has no lines, as a closed one
      }
    }
    return line != null;
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    String next = line;
    line = null;
    return next;
  }
}
