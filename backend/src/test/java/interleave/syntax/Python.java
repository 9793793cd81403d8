package interleave.syntax;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

/** Whether the oracle is there. */
final class Python {
  private Python() {}

  /** Skips the test on machines without python3 of version 3.11. */
  static void assume() throws IOException, InterruptedException {
    assumeTrue(isThere(), "python3 3.11 is not installed");
  }

  private static boolean isThere() throws InterruptedException {
    String check =
        "import sys; sys.exit(sys.version_info[:3] < (3, 11, 4) or sys.version_info[:2] > (3, 11))";
    try {
      return new ProcessBuilder("python3", "-c", check).start().waitFor() == 0;
    } catch (IOException missing) {
      return false;
    }
  }
}
