package interleave.library.re;

/** Patterns for places between characters. */
final class Places {
  private Places() {}

  static boolean holds(Op op, Subject text, int at, int end) {
    return switch (op) {
      case BEGINNING -> at == 0;
      case BEGINNING_LINE -> at == 0 || text.at(at - 1) == '\n';
      case END -> at == end || at == end - 1 && text.at(at) == '\n';
      case END_LINE -> at == end || text.at(at) == '\n';
      case END_STRING -> at == end;
      case BOUNDARY -> end > 0 && boundary(text, at, end, false);
      case NON_BOUNDARY -> end > 0 && !boundary(text, at, end, false);
      case ASCII_BOUNDARY -> end > 0 && boundary(text, at, end, true);
      case ASCII_NON_BOUNDARY -> end > 0 && !boundary(text, at, end, true);
      default -> throw new IllegalStateException(op.name());
    };
  }

  private static boolean boundary(Subject text, int at, int end, boolean ascii) {
    boolean before = at > 0 && Categories.isWord(text.at(at - 1), ascii);
    boolean behind = at < end && Categories.isWord(text.at(at), ascii);
    return before != behind;
  }
}
