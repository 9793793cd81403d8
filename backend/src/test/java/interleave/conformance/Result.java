package interleave.conformance;

/** What a program did, on the machine or on CPython. */
record Result(String stdout, String stderr, int status) {
  /** The last line on stderr, empty if there is none. */
  String lastErrorLine() {
    String[] lines = stderr.stripTrailing().split("\n", -1);
    return lines[lines.length - 1];
  }
}
