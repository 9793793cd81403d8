package interleave.machine;

import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.ExceptionInstance.Anchor;
import interleave.machine.value.ExceptionInstance.TracebackEntry;
import interleave.machine.value.List;
import java.util.Collections;
import java.util.Set;

/** Tracebacks as CPython 3.11 prints them (traceback.c, PEP 657 for the markers). */
public final class TracebackText {
  private static final int MOST_REPEATED = 3;

  private final StringBuilder out = new StringBuilder();
  private final Set<ExceptionInstance> seen =
      Collections.newSetFromMap(new java.util.IdentityHashMap<>());

  private TracebackText() {}

  /** The whole report of an exception with what led to it, ending in a newline. */
  public static String of(ExceptionInstance exception) {
    TracebackText text = new TracebackText();
    text.chain(exception);
    return text.out.toString();
  }

  /** The report of an exception alone. */
  public static String unchained(ExceptionInstance exception) {
    TracebackText text = new TracebackText();
    text.one(exception);
    return text.out.toString();
  }

  private void chain(ExceptionInstance exception) {
    seen.add(exception);
    ExceptionInstance cause = exception.cause();
    ExceptionInstance context = exception.context();
    if (cause != null && !seen.contains(cause)) {
      chain(cause);
      out.append("\nThe above exception was the direct cause of the following exception:\n\n");
    } else if (context != null && !exception.suppressContext() && !seen.contains(context)) {
      chain(context);
      out.append("\nDuring handling of the above exception, another exception occurred:\n\n");
    }
    one(exception);
  }

  private void one(ExceptionInstance exception) {
    java.util.List<TracebackEntry> entries = exception.traceback();
    if (!entries.isEmpty()) {
      out.append("Traceback (most recent call last):\n");
      entries(entries);
    }
    out.append(lastLine(exception)).append('\n');
    if (exception.get("__notes__") instanceof List notes) {
      for (int i = 0; i < notes.size(); i++) {
        out.append(notes.get(i).str()).append('\n');
      }
    }
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
      out.append("  [Previous line repeated ")
          .append(more)
          .append(more == 1 ? " more time]\n" : " more times]\n");
    }
  }

  private void entry(TracebackEntry entry) {
    out.append("  File \"")
        .append(entry.file())
        .append("\", line ")
        .append(entry.line())
        .append(", in ")
        .append(entry.function())
        .append('\n');
    Anchor anchor = entry.position();
    if (anchor != null && !anchor.text().isBlank()) {
      String stripped = anchor.text().strip();
      out.append("    ").append(stripped).append('\n');
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
    out.append("    ");
    for (int column = indent; column < anchor.end(); column++) {
      boolean caret = anchor.from() <= column && column < anchor.to();
      char mark = column < anchor.start() ? ' ' : caret ? '^' : '~';
      int width = column < line.length ? DisplayWidth.of(line[column]) : 1;
      out.append(String.valueOf(mark).repeat(width));
    }
    out.append('\n');
  }

  /** {@code TypeError: message}. */
  public static String lastLine(ExceptionInstance exception) {
    String text = ErrorText.brief(exception);
    String name = exception.type().fullName();
    if (name.startsWith("__main__.")) {
      name = name.substring("__main__.".length());
    }
    return text.isEmpty() ? name : name + ": " + text + Suggestions.forError(exception);
  }
}
