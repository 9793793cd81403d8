package interleave.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the program a command names. */
final class SourceFile {
  /** The name that stands for standard input, and the name CPython gives it. */
  private static final String STDIN = "-";

  private static final String STDIN_NAME = "<stdin>";
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final int WRONG = 2;

  private SourceFile() {}

  /** Returns the name of a file in messages. */
  static String nameOf(String file) {
    return file.equals(STDIN) ? STDIN_NAME : file;
  }

  /** Returns the path tracebacks show for a file, as CPython makes it of the name it is given. */
  static String pathOf(String file) {
    return file.equals(STDIN) ? STDIN_NAME : Path.of(file).toAbsolutePath().toString();
  }

  /**
   * Returns the text of a file, or of standard input for {@code -}.
   *
   * @throws CommandException when there is none or it is not UTF-8
   */
  static String read(String file, InputStream stdin) {
    try {
      byte[] bytes = file.equals(STDIN) ? stdin.readAllBytes() : readFile(file);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new CommandException(WRONG, nameOf(file) + " is not a text in UTF-8");
    } catch (IOException e) {
      throw new CommandException(WRONG, nameOf(file) + " cannot be read: " + e.getMessage());
    }
  }

  private static byte[] readFile(String file) throws IOException {
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new CommandException(WRONG, file + " is a directory");
    }
    if (!Files.exists(path)) {
      throw new CommandException(WRONG, file + " does not exist");
    }
    return Files.readAllBytes(path);
  }
}
