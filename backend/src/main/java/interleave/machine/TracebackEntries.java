package interleave.machine;

import interleave.machine.value.ExceptionInstance.Anchor;
import interleave.machine.value.ExceptionInstance.TracebackEntry;

/** The entries of a traceback: places, source lines and markers (traceback.c, PEP 657). */
final class TracebackEntries {
  private static final int MOST_REPEATED = 3;

  private final String margin;
  private final boolean verbatim;
  private final StringBuilder out = new StringBuilder();

  private TracebackEntries(String margin, boolean verbatim) {
    this.margin = margin;
    this.verbatim = verbatim;
  }

  /**
   * The lines of a traceback, outermost first.
   *
   * @param margin what each line begins with
   * @param verbatim whether source lines keep the blanks at their ends, and what is marked is told
   *     from them, as the interpreter itself does
   */
  static String of(java.util.List<TracebackEntry> innermostFirst, String margin, boolean verbatim) {
    TracebackEntries text = new TracebackEntries(margin, verbatim);
    text.entries(innermostFirst);
    return text.out.toString();
  }

  private void entries(java.util.List<TracebackEntry> innermostFirst) {
    TracebackEntry last = null;
    int repeated = 0;
    for (int i = innermostFirst.size() - 1; i >= 0; i--) {
      TracebackEntry entry = innermostFirst.get(i);
      boolean same =
          last != null
              && last.file().equals(entry.file())
              && last.line() == entry.line()
              && last.function().equals(entry.function());
      if (!same) {
        tellRepeated(repeated);
        repeated = 0;
      }
      repeated++;
      last = entry;
      if (repeated <= MOST_REPEATED) {
        entry(entry);
      }
    }
    tellRepeated(repeated);
  }

  private void tellRepeated(int repeated) {
    int more = repeated - MOST_REPEATED;
    if (more > 0) {
      out.append(margin)
          .append("  [Previous line repeated ")
          .append(more)
          .append(more == 1 ? " more time]\n" : " more times]\n");
    }
  }

  private void entry(TracebackEntry entry) {
    out.append(margin)
        .append("  File \"")
        .append(entry.file())
        .append("\", line ")
        .append(entry.line())
        .append(", in ")
        .append(entry.function())
        .append('\n');
    Anchor anchor = entry.position();
    if (anchor != null && !anchor.text().isBlank()) {
      String stripped = verbatim ? anchor.text().stripLeading() : anchor.text().strip();
      out.append(margin).append("    ").append(stripped).append('\n');
      markers(anchor, stripped);
    }
  }

  private void markers(Anchor anchor, String stripped) {
    if (anchor.end() <= anchor.start()) {
      return;
    }
    int indent = anchor.text().length() - anchor.text().stripLeading().length();
    int length = stripped.codePointCount(0, stripped.length());
    if (anchor.start() == indent
        && anchor.end() - indent >= length
        && anchor.from() == anchor.start()
        && anchor.to() == anchor.end()) {
      return;
    }
    int[] line = anchor.text().codePoints().toArray();
    out.append(margin).append("    ");
    for (int column = indent; column < anchor.end(); column++) {
      boolean caret = anchor.from() <= column && column < anchor.to();
      char mark = column < anchor.start() ? ' ' : caret ? '^' : '~';
      int width = column < line.length ? DisplayWidth.of(line[column]) : 1;
      out.append(String.valueOf(mark).repeat(width));
    }
    out.append('\n');
  }
}
