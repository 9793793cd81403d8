package interleave.syntax.ast;

import java.nio.charset.StandardCharsets;

/**
 * The value of a bytes literal.
 *
 * @param latin1 the bytes, each as the character of the same number (so that the record compares by
 *     value)
 */
public record BytesLiteral(String latin1) {
  /** A fresh copy of the bytes. */
  public byte[] toBytes() {
    return latin1.getBytes(StandardCharsets.ISO_8859_1);
  }
}
