package interleave.library.re;

import interleave.library.re.Step.Repeat;
import interleave.machine.value.MemoryMeter;
import interleave.machine.value.UnsupportedOperation;

/**
 * Matches a compiled pattern by going forward and back, in the order CPython's engine does: which
 * groups a match leaves behind depends on it (sre_lib.h). A call within the pattern is a {@link
 * Step} on a stack of its own; all work is charged to the run.
 */
final class Matcher {
  /** What one round of the machine did. */
  enum Signal {
    GO_ON,
    CALLED,
    MATCHED,
    FAILED
  }

  /** How far looking for a match has come. */
  enum Progress {
    FOUND,
    NOT_FOUND,
    UNFINISHED
  }

  /** After so much work the machine may turn to somebody else. */
  private static final int STEPS_AT_A_TIME = 50_000;

  private static final int CHARGE_EVERY = 4096;

  /** What the meter counts for one step: as much as for an instruction. */
  private static final int UNITS = 4;

  private static final int DEEPEST = 500_000;

  final int[] code;
  final Subject text;
  final int end;
  final int[] marks;
  int lastMark = -1;
  int lastIndex = -1;

  /** The repetition being gone through. */
  Repeat repeat;

  /** Where the next call begins, and where the last one ended. */
  int place;

  /** Where the match begins. */
  int start;

  private final boolean whole;

  /** Whether a match of nothing at the start does not count. */
  boolean mustAdvance;

  private Step called;
  private Step current;
  private Signal signal;
  private long steps;
  private long depth;
  private int work;
  private final Repetitions repetitions = new Repetitions(this);

  Matcher(Pattern pattern, Subject text, int start, int end, boolean whole) {
    this.code = pattern.code();
    this.marks = new int[2 * pattern.groups()];
    this.text = text;
    this.start = start;
    this.end = end;
    this.whole = whole;
  }

  /**
   * Looks for a match at {@link #start} or, if it may be anywhere, behind it; what was left
   * unfinished goes on. A match begins at {@link #start} and ends at {@link #place}.
   */
  Progress go(boolean anywhere) {
    long until = steps + STEPS_AT_A_TIME;
    boolean literal = Op.of(code[0]) == Op.LITERAL;
    while (true) {
      if (current == null) {
        begin();
      }
      if (!attempt(until)) {
        return Progress.UNFINISHED;
      }
      current = null;
      if (signal == Signal.MATCHED) {
        return Progress.FOUND;
      }
      if (!anywhere) {
        return Progress.NOT_FOUND;
      }
      mustAdvance = false;
      do {
        if (start >= end) {
          return Progress.NOT_FOUND;
        }
        start++;
        charge(1);
      } while (literal && start < end && text.at(start) != code[1]);
    }
  }

  private void begin() {
    lastMark = -1;
    lastIndex = -1;
    repeat = null;
    depth = 0;
    called = new Step(null, 0, start, true);
    current = called;
    signal = Signal.CALLED;
  }

  /** Tries at one place; false where it is left unfinished. */
  private boolean attempt(long until) {
    while (steps <= until) {
      charge(1);
      if (signal == Signal.CALLED) {
        current = called;
        signal = run(current);
      } else {
        depth--;
        current = current.caller;
        if (current == null) {
          return true;
        }
        signal = returned(current, signal == Signal.MATCHED);
        if (signal == Signal.GO_ON) {
          signal = run(current);
        }
      }
    }
    return false;
  }

  void charge(int units) {
    work += units;
    steps += units;
    if (work >= CHARGE_EVERY) {
      MemoryMeter.work(UNITS * (long) work);
      work = 0;
    }
  }

  /** Calls the pattern at an address, at {@link #place}. */
  Signal call(Step caller, int pc, boolean outermost) {
    if (++depth > DEEPEST) {
      throw new UnsupportedOperation(
          "a regular expression that keeps more than 500,000 places to go back to");
    }
    called = new Step(caller, pc, place, outermost);
    return Signal.CALLED;
  }

  /** Charges what is left of the work. */
  void settle() {
    MemoryMeter.work(UNITS * (long) work);
    work = 0;
  }

  Signal matchedAt(int at) {
    place = at;
    return Signal.MATCHED;
  }

  /** Executes from where a step stands. */
  private Signal run(Step step) {
    Signal signal = Signal.GO_ON;
    while (signal == Signal.GO_ON) {
      charge(1);
      step.op = Op.of(code[step.pc]);
      signal = execute(step, step.op);
    }
    return signal;
  }

  private Signal execute(Step s, Op op) {
    int pc = s.pc;
    return switch (op) {
      case SUCCESS -> success(s);
      case ANY, ANY_ALL, LITERAL, NOT_LITERAL, LITERAL_IGNORE, NOT_LITERAL_IGNORE, IN, IN_IGNORE ->
          one(s, pc);
      case MARK -> mark(s);
      case JUMP -> to(s, code[pc + 1]);
      case BRANCH -> {
        s.save(this, repeat != null);
        s.pc = pc + 1;
        yield alternative(s);
      }
      case ASSERT, ASSERT_NOT -> look(s, op);
      case ATOMIC_GROUP -> {
        place = s.place;
        yield call(s, pc + 2, false);
      }
      case GROUPREF -> back(s, code[pc + 1], 0, pc + 2);
      case GROUPREF_IGNORE -> back(s, code[pc + 2], code[pc + 1], pc + 3);
      case GROUPREF_EXISTS -> to(s, isSet(code[pc + 1]) ? pc + 3 : code[pc + 2]);
      case REPEAT,
          MAX_UNTIL,
          MIN_UNTIL,
          REPEAT_ONE,
          MIN_REPEAT_ONE,
          POSSESSIVE_REPEAT_ONE,
          POSSESSIVE_REPEAT ->
          repetitions.begin(s, op);
      default -> Places.holds(op, text, s.place, end) ? to(s, pc + 1) : Signal.FAILED;
    };
  }

  /** Goes on with a step whose call is over. */
  private Signal returned(Step s, boolean matched) {
    Op op = s.op;
    return switch (op) {
      case BRANCH -> {
        if (matched) {
          yield Signal.MATCHED;
        }
        s.restore(this, true);
        yield alternative(s);
      }
      case ASSERT -> matched ? to(s, code[s.pc + 1]) : Signal.FAILED;
      case ASSERT_NOT -> {
        if (matched) {
          yield Signal.FAILED;
        }
        s.restore(this, true);
        yield to(s, code[s.pc + 1]);
      }
      case ATOMIC_GROUP -> {
        if (!matched) {
          yield Signal.FAILED;
        }
        s.place = place;
        yield to(s, code[s.pc + 1]);
      }
      default -> repetitions.returned(s, op, matched);
    };
  }

  Signal to(Step s, int pc) {
    s.pc = pc;
    return Signal.GO_ON;
  }

  private Signal success(Step s) {
    boolean refused = s.outermost && (whole && s.place != end || mustAdvance && s.place == start);
    return refused ? Signal.FAILED : matchedAt(s.place);
  }

  /** Whether reaching the end of the pattern here would do. */
  boolean succeeds(Step s) {
    return success(s) == Signal.MATCHED;
  }

  private Signal mark(Step s) {
    int mark = code[s.pc + 1];
    if ((mark & 1) != 0) {
      lastIndex = mark / 2 + 1;
    }
    if (mark > lastMark) {
      for (int i = lastMark + 1; i < mark; i++) {
        marks[i] = -1;
      }
      lastMark = mark;
    }
    marks[mark] = s.place;
    return to(s, s.pc + 2);
  }

  /** The next alternative of a branch that can match at all. */
  private Signal alternative(Step s) {
    while (code[s.pc] != 0) {
      int body = s.pc + 1;
      s.pc = code[s.pc];
      Op first = Op.of(code[body]);
      boolean hopeless =
          (first == Op.LITERAL || first == Op.IN) && (s.place >= end || !single(body, s.place));
      if (!hopeless) {
        place = s.place;
        return call(s, body, s.outermost);
      }
    }
    return Signal.FAILED;
  }

  private Signal look(Step s, Op op) {
    int back = code[s.pc + 2];
    if (s.place < back) {
      return op == Op.ASSERT ? Signal.FAILED : to(s, code[s.pc + 1]);
    }
    if (op == Op.ASSERT_NOT) {
      s.save(this, repeat != null);
    }
    place = s.place - back;
    return call(s, s.pc + 3, false);
  }

  // ---- single characters

  private Signal one(Step s, int pc) {
    if (s.place >= end || !single(pc, s.place)) {
      return Signal.FAILED;
    }
    s.place++;
    return to(s, after(pc));
  }

  /** The instruction behind one for a single character. */
  private int after(int pc) {
    return switch (Op.of(code[pc])) {
      case ANY, ANY_ALL -> pc + 1;
      case LITERAL, NOT_LITERAL -> pc + 2;
      case LITERAL_IGNORE, NOT_LITERAL_IGNORE -> pc + 3;
      case IN -> code[pc + 1];
      default -> code[pc + 2];
    };
  }

  /** Whether the character at a place, before the end, is one that an instruction is for. */
  boolean single(int pc, int at) {
    int c = text.at(at);
    return switch (Op.of(code[pc])) {
      case ANY -> c != '\n';
      case ANY_ALL -> true;
      case LITERAL -> c == code[pc + 1];
      case NOT_LITERAL -> c != code[pc + 1];
      case LITERAL_IGNORE -> Cases.same(code[pc + 1], c, code[pc + 2]);
      case NOT_LITERAL_IGNORE -> !Cases.same(code[pc + 1], c, code[pc + 2]);
      case IN -> Sets.has(code, pc + 2, c, 0);
      case IN_IGNORE -> Sets.has(code, pc + 3, c, code[pc + 1]);
      default -> throw new IllegalStateException();
    };
  }

  // ---- what groups matched

  /** Whether a group, from 1, has matched. */
  boolean isSet(int group) {
    int mark = 2 * group - 2;
    return mark < lastMark && marks[mark] >= 0 && marks[mark + 1] >= marks[mark];
  }

  private Signal back(Step s, int group, int cases, int next) {
    if (!isSet(group)) {
      return Signal.FAILED;
    }
    int from = marks[2 * group - 2];
    int length = marks[2 * group - 1] - from;
    charge(length);
    if (s.place + length > end) {
      return Signal.FAILED;
    }
    for (int i = 0; i < length; i++) {
      int c = text.at(s.place + i);
      int wanted = text.at(from + i);
      if (c != wanted && (cases == 0 || Cases.lower(cases, c) != Cases.lower(cases, wanted))) {
        return Signal.FAILED;
      }
    }
    s.place += length;
    return to(s, next);
  }
}
