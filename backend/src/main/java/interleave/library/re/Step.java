package interleave.library.re;

import java.util.Arrays;

/** One call of the matcher within another: where it stands, and what it needs when it goes on. */
final class Step {
  final Step caller;

  /** Whether the end of the pattern reached here is that of the whole one. */
  final boolean outermost;

  int pc;
  int place;

  /** The instruction that called. */
  Op op;

  /** Which of its calls a repetition waits for. */
  int stage;

  /** Where a possessive repetition began its last round. */
  int roundPlace;

  /** How often the item of a repetition has matched. */
  int count;

  /** The repetition an until belongs to, or that is made here. */
  Repeat repeat;

  private int lastMark;
  private int lastIndex;
  private int[] marks;
  private int lastPlace;

  Step(Step caller, int pc, int place, boolean outermost) {
    this.caller = caller;
    this.pc = pc;
    this.place = place;
    this.outermost = outermost;
  }

  /** A repetition that is going on. */
  static final class Repeat {
    /** Where its instruction is. */
    final int pc;

    final Repeat outer;
    int count = -1;

    /** Where the last round began, to end rounds of nothing. */
    int lastPlace = -1;

    Repeat(int pc, Repeat outer) {
      this.pc = pc;
      this.outer = outer;
    }
  }

  /** Notes how far groups have matched; their places, too, where they may be overwritten. */
  void save(Matcher matcher, boolean places) {
    lastMark = matcher.lastMark;
    lastIndex = matcher.lastIndex;
    marks = places && lastMark >= 0 ? Arrays.copyOf(matcher.marks, lastMark + 1) : null;
  }

  void restore(Matcher matcher, boolean places) {
    if (places && marks != null) {
      System.arraycopy(marks, 0, matcher.marks, 0, marks.length);
    }
    matcher.lastMark = lastMark;
    matcher.lastIndex = lastIndex;
  }

  void beginRound(int at) {
    lastPlace = repeat.lastPlace;
    repeat.lastPlace = at;
  }

  void endRound() {
    repeat.lastPlace = lastPlace;
  }
}
