package interleave.machine;

import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.nio.charset.StandardCharsets;

/** Where a SyntaxError that a program met is: the lines of a report before the last. */
final class SyntaxErrorText {
  private static final int DETAILS = 6;

  private SyntaxErrorText() {}

  /** File, line and carets, each line with its end; nothing where the error knows no place. */
  static String place(ExceptionInstance exception) {
    Value[] args = ((Tuple) exception.args()).items();
    if (!exception.type().isSubclass(Exceptions.SYNTAX_ERROR)
        || args.length != 2
        || !(args[1] instanceof Tuple details)
        || details.items().length != DETAILS) {
      return "";
    }
    int line = number(details.get(1));
    String head = "  File \"" + details.get(0).str() + "\", line " + line + "\n";
    boolean ranged = exception.type() == Exceptions.SYNTAX_ERROR;
    return details.get(3) instanceof Str text ? head + marked(text.str(), details, ranged) : head;
  }

  private static int number(Value value) {
    return (int) ((Int) value).value;
  }

  /** The line without its indentation and carets below: one for all but SyntaxError itself. */
  private static String marked(String text, Tuple details, boolean ranged) {
    int column = number(details.get(2));
    boolean longer = number(details.get(4)) > number(details.get(1));
    int end = longer ? bytes(text) + 1 : number(details.get(5));
    int carets = ranged && end > Math.max(column, 0) ? end - column : 1;
    String shown = text.stripLeading();
    int offset = Math.min(column - 1 - (text.length() - shown.length()), bytes(shown));
    String line = "    " + shown + "\n";
    return offset < 0 ? line : line + "    " + " ".repeat(offset) + "^".repeat(carets) + "\n";
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
