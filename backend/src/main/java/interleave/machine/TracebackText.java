package interleave.machine;

import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.List;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.util.Collections;
import java.util.Set;

/**
 * Reports of exceptions as CPython 3.11 prints them (pythonrun.c; PEP 654 for groups). Texts that
 * only Python code can tell are those of the last {@link TracebackReport}.
 */
public final class TracebackText {
  private static final int MOST_MEMBERS = 15;
  private static final int MOST_DEPTH = 10;

  private final StringBuilder out = new StringBuilder();
  private final Set<ExceptionInstance> seen =
      Collections.newSetFromMap(new java.util.IdentityHashMap<>());
  private final boolean suggesting;
  private int depth;
  private boolean mustClose;

  private TracebackText(boolean suggesting) {
    this.suggesting = suggesting;
  }

  /**
   * The whole report of an exception with what led to it, ending in a newline, as module traceback
   * writes it.
   */
  public static String of(ExceptionInstance exception) {
    return of(exception, false);
  }

  /** As {@link #of(ExceptionInstance)}, as the interpreter itself writes it: with suggestions. */
  static String uncaught(ExceptionInstance exception) {
    return of(exception, true);
  }

  private static String of(ExceptionInstance exception, boolean suggesting) {
    TracebackText text = new TracebackText(suggesting);
    text.chain(exception);
    return text.out.toString();
  }

  /** The report of an exception alone. */
  public static String unchained(ExceptionInstance exception) {
    TracebackText text = new TracebackText(false);
    text.one(exception);
    return text.out.toString();
  }

  private void chain(ExceptionInstance exception) {
    seen.add(exception);
    ExceptionInstance cause = exception.cause();
    ExceptionInstance context = exception.context();
    if (cause != null && !seen.contains(cause)) {
      chain(cause);
      link("The above exception was the direct cause of the following exception:");
    } else if (context != null && !exception.suppressContext() && !seen.contains(context)) {
      chain(context);
      link("During handling of the above exception, another exception occurred:");
    }
    one(exception);
  }

  private void link(String sentence) {
    out.append(margin()).append('\n');
    out.append(margin()).append(sentence).append('\n');
    out.append(margin()).append('\n');
  }

  private String margin() {
    return depth == 0 ? "" : indent() + "| ";
  }

  private String indent() {
    return "  ".repeat(depth);
  }

  private void one(ExceptionInstance exception) {
    if (exception.type().isSubclass(Exceptions.BASE_EXCEPTION_GROUP)) {
      group(exception);
      return;
    }
    if (!exception.traceback().isEmpty()) {
      out.append(margin()).append("Traceback (most recent call last):\n");
    }
    described(exception);
  }

  /** Traceback entries, last line and notes. */
  private void described(ExceptionInstance exception) {
    out.append(TracebackEntries.of(exception.traceback(), margin()));
    out.append(margin()).append(lastLine(exception, suggesting)).append('\n');
    if (exception.get("__notes__") instanceof List notes) {
      for (int i = 0; i < notes.size(); i++) {
        notes.get(i).str().lines().forEach(line -> out.append(margin()).append(line).append('\n'));
      }
    }
  }

  private void group(ExceptionInstance group) {
    if (depth > MOST_DEPTH) {
      out.append(margin()).append("... (max_group_depth is " + MOST_DEPTH + ")\n");
      return;
    }
    boolean outermost = depth == 0;
    if (outermost) {
      depth = 1;
    }
    if (!group.traceback().isEmpty()) {
      out.append(indent())
          .append(outermost ? "+ " : "| ")
          .append("Exception Group Traceback (most recent call last):\n");
    }
    described(group);
    Value[] members = ((Tuple) group.get("exceptions")).items();
    int shown = Math.min(members.length, MOST_MEMBERS);
    for (int i = 0; i < shown; i++) {
      ExceptionInstance member = (ExceptionInstance) members[i];
      member(i, String.valueOf(i + 1), i == members.length - 1, () -> chain(member));
    }
    int more = members.length - shown;
    if (more > 0) {
      String text = "and " + more + " more exception" + (more == 1 ? "" : "s");
      member(shown, "...", true, () -> out.append(margin()).append(text).append('\n'));
    }
    if (outermost) {
      depth = 0;
    }
  }

  private void member(int index, String title, boolean last, Runnable content) {
    out.append(indent()).append(index == 0 ? "+-" : "  ");
    out.append("+---------------- ").append(title).append(" ----------------\n");
    mustClose |= last;
    depth++;
    content.run();
    if (last && mustClose) {
      out.append(indent()).append("+------------------------------------\n");
      mustClose = false;
    }
    depth--;
  }

  /** {@code TypeError: message}. */
  public static String lastLine(ExceptionInstance exception) {
    return lastLine(exception, false);
  }

  /** {@code NameError: message. Did you mean: 'name'?}. */
  public static String lastLineUncaught(ExceptionInstance exception) {
    return lastLine(exception, true);
  }

  private static String lastLine(ExceptionInstance exception, boolean suggesting) {
    String text = ErrorText.brief(exception);
    String name = exception.type().fullName();
    if (name.startsWith("__main__.")) {
      name = name.substring("__main__.".length());
    }
    String line = text.isEmpty() ? name : name + ": " + text;
    return suggesting ? line + Suggestions.forError(exception) : line;
  }
}
