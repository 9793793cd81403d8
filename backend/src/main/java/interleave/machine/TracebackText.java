package interleave.machine;

import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.ExceptionInstance.TracebackEntry;
import interleave.machine.value.Exceptions;
import interleave.machine.value.List;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
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
  private int depth;
  private final Style style;
  private boolean mustClose;

  private TracebackText(Style style) {
    this.style = style;
  }

  /**
   * How much is told.
   *
   * @param chain whether also of what led to the exception
   * @param limit how many entries at most: the outermost, or where negative the innermost
   * @param suggesting whether names are suggested and lines are told verbatim, as the interpreter
   *     itself does
   */
  public record Style(boolean chain, long limit, boolean suggesting) {
    private static final Style WHOLE = new Style(true, Long.MAX_VALUE, false);

    /** As the interpreter itself writes it. */
    static final Style UNCAUGHT = new Style(true, Long.MAX_VALUE, true);
  }

  /**
   * The whole report of an exception with what led to it, ending in a newline, as module traceback
   * writes it.
   */
  public static String of(ExceptionInstance exception) {
    return of(exception, Style.WHOLE);
  }

  /** The report of an exception, ending in a newline. */
  static String of(ExceptionInstance exception, Style style) {
    TracebackText text = new TracebackText(style);
    if (style.chain()) {
      text.chain(exception);
    } else {
      text.one(exception);
    }
    return text.out.toString();
  }

  /** One place as a traceback shows it, ending in a newline. */
  public static String entry(TracebackEntry entry) {
    return TracebackEntries.of(java.util.List.of(entry), "", false);
  }

  private void chain(ExceptionInstance exception) {
    Deque<ExceptionInstance> newestFirst = new ArrayDeque<>();
    for (ExceptionInstance each = exception; each != null; each = origin(each)) {
      seen.add(each);
      newestFirst.push(each);
    }
    for (ExceptionInstance earlier = null; !newestFirst.isEmpty(); ) {
      ExceptionInstance each = newestFirst.pop();
      if (earlier != null) {
        link(
            each.cause() == earlier
                ? "The above exception was the direct cause of the following exception:"
                : "During handling of the above exception, another exception occurred:");
      }
      one(each);
      earlier = each;
    }
  }

  /** What an exception is told to have come from; null for nothing that was not told already. */
  private ExceptionInstance origin(ExceptionInstance exception) {
    ExceptionInstance cause = exception.cause();
    if (cause != null && !seen.contains(cause)) {
      return cause;
    }
    ExceptionInstance context = exception.suppressContext() ? null : exception.context();
    return context == null || seen.contains(context) ? null : context;
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
    if (!limited(exception.traceback()).isEmpty()) {
      out.append(margin()).append("Traceback (most recent call last):\n");
    }
    described(exception);
  }

  /** Traceback entries, last line and notes. */
  private void described(ExceptionInstance exception) {
    out.append(TracebackEntries.of(limited(exception.traceback()), margin(), style.suggesting()));
    SyntaxErrorText.place(exception)
        .lines()
        .forEach(l -> out.append(margin()).append(l).append('\n'));
    String last = lastLine(exception, style.suggesting());
    if (!style.suggesting()) {
      last = last.replace("\n", "\n" + margin());
    }
    out.append(margin()).append(last).append('\n');
    if (exception.get("__notes__") instanceof List notes) {
      for (int i = 0; i < notes.size(); i++) {
        notes.get(i).str().lines().forEach(line -> out.append(margin()).append(line).append('\n'));
      }
    }
  }

  /** The entries that are told, of those given innermost first. */
  private java.util.List<TracebackEntry> limited(java.util.List<TracebackEntry> entries) {
    int size = entries.size();
    long limit = style.limit();
    if (limit >= 0) {
      return entries.subList((int) Math.max(0, size - limit), size);
    }
    return entries.subList(0, (int) Math.min(size, -Math.max(limit, -size)));
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
    if (!limited(group.traceback()).isEmpty()) {
      out.append(indent())
          .append(outermost ? "+ " : "| ")
          .append("Exception Group Traceback (most recent call last):\n");
    }
    described(group);
    Value[] members = ((Tuple) group.field("exceptions")).items();
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
    String text =
        SyntaxErrorText.place(exception).isEmpty()
            ? ErrorText.brief(exception)
            : ((Tuple) exception.args()).get(0).str();
    String name = exception.type().fullName();
    if (name.startsWith("__main__.")) {
      name = name.substring("__main__.".length());
    }
    String line = text.isEmpty() ? name : name + ": " + text;
    return suggesting ? line + Suggestions.forError(exception) : line;
  }
}
