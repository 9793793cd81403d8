package interleave.library.re;

import interleave.library.re.Matcher.Signal;
import interleave.library.re.Step.Repeat;

/** Repetition: greedy, lazy and possessive, of single characters and of anything. */
final class Repetitions {
  private static final int ENDLESS = Integer.MAX_VALUE;

  private final Matcher m;

  Repetitions(Matcher matcher) {
    m = matcher;
  }

  private int least(int pc) {
    return m.code[pc + 2];
  }

  private int most(int pc) {
    return m.code[pc + 3];
  }

  private int tail(Step s) {
    return m.code[s.pc + 1];
  }

  Signal begin(Step s, Op op) {
    return switch (op) {
      case REPEAT -> {
        s.repeat = new Repeat(s.pc, m.repeat);
        m.repeat = s.repeat;
        m.place = s.place;
        yield m.call(s, tail(s), s.outermost);
      }
      case MAX_UNTIL -> greedy(s);
      case MIN_UNTIL -> lazy(s);
      case REPEAT_ONE -> greedyOne(s);
      case MIN_REPEAT_ONE -> lazyOne(s);
      case POSSESSIVE_REPEAT_ONE -> possessiveOne(s);
      default -> {
        s.repeat = new Repeat(s.pc, m.repeat);
        m.repeat = s.repeat;
        s.count = 0;
        m.place = s.place;
        yield possessive(s);
      }
    };
  }

  Signal returned(Step s, Op op, boolean matched) {
    return switch (op) {
      case REPEAT -> {
        m.repeat = s.repeat.outer;
        yield matched ? Signal.MATCHED : Signal.FAILED;
      }
      case MAX_UNTIL -> greedyReturned(s, matched);
      case MIN_UNTIL -> lazyReturned(s, matched);
      case REPEAT_ONE -> {
        if (matched) {
          yield Signal.MATCHED;
        }
        s.restore(m, true);
        s.place--;
        s.count--;
        yield shorter(s);
      }
      case MIN_REPEAT_ONE -> {
        if (matched) {
          yield Signal.MATCHED;
        }
        s.restore(m, true);
        yield longer(s);
      }
      case POSSESSIVE_REPEAT_ONE -> matched ? Signal.MATCHED : Signal.FAILED;
      default -> possessiveReturned(s, matched);
    };
  }

  // ---- single characters

  private int count(Step s, int most) {
    int limit = most == ENDLESS ? m.end : (int) Math.min(m.end, (long) s.place + most);
    int at = s.place;
    while (at < limit && m.single(s.pc + 4, at)) {
      at++;
    }
    m.charge(at - s.place);
    return at - s.place;
  }

  private boolean tooShort(Step s) {
    return m.end - s.place < least(s.pc);
  }

  private Signal greedyOne(Step s) {
    if (tooShort(s)) {
      return Signal.FAILED;
    }
    s.count = count(s, most(s.pc));
    s.place += s.count;
    if (s.count < least(s.pc)) {
      return Signal.FAILED;
    }
    s.save(m, m.repeat != null);
    return shorter(s);
  }

  /** Tries the tail behind as many as there are, then one less, and so on. */
  private Signal shorter(Step s) {
    boolean literal = Op.of(m.code[tail(s)]) == Op.LITERAL;
    while (literal && s.count >= least(s.pc) && (s.place >= m.end || !m.single(tail(s), s.place))) {
      s.place--;
      s.count--;
      m.charge(1);
    }
    if (s.count < least(s.pc)) {
      return Signal.FAILED;
    }
    m.place = s.place;
    return m.call(s, tail(s), s.outermost);
  }

  private Signal lazyOne(Step s) {
    if (tooShort(s)) {
      return Signal.FAILED;
    }
    s.count = least(s.pc) == 0 ? 0 : count(s, least(s.pc));
    if (s.count < least(s.pc)) {
      return Signal.FAILED;
    }
    s.place += s.count;
    if (Op.of(m.code[tail(s)]) == Op.SUCCESS && m.succeeds(s)) {
      return m.matchedAt(s.place);
    }
    s.save(m, m.repeat != null);
    m.place = s.place;
    return m.call(s, tail(s), s.outermost);
  }

  private Signal longer(Step s) {
    if (count(s, 1) == 0) {
      return Signal.FAILED;
    }
    s.place++;
    s.count++;
    if (most(s.pc) != ENDLESS && s.count > most(s.pc)) {
      return Signal.FAILED;
    }
    m.place = s.place;
    return m.call(s, tail(s), s.outermost);
  }

  private Signal possessiveOne(Step s) {
    if (tooShort(s)) {
      return Signal.FAILED;
    }
    s.count = count(s, most(s.pc));
    s.place += s.count;
    if (s.count < least(s.pc)) {
      return Signal.FAILED;
    }
    m.place = s.place;
    return m.call(s, tail(s), s.outermost);
  }

  // ---- anything, greedily

  private static final int MINIMUM = 0;
  private static final int ROUND = 1;
  private static final int TAIL = 2;

  private Signal greedy(Step s) {
    Repeat repeat = m.repeat;
    s.repeat = repeat;
    s.count = repeat.count + 1;
    m.place = s.place;
    if (s.count < least(repeat.pc)) {
      repeat.count = s.count;
      s.stage = MINIMUM;
      return m.call(s, repeat.pc + 4, s.outermost);
    }
    boolean more = s.count < most(repeat.pc) || most(repeat.pc) == ENDLESS;
    if (more && s.place != repeat.lastPlace) {
      repeat.count = s.count;
      s.save(m, true);
      s.beginRound(s.place);
      s.stage = ROUND;
      return m.call(s, repeat.pc + 4, s.outermost);
    }
    return greedyTail(s);
  }

  private Signal greedyTail(Step s) {
    m.repeat = s.repeat.outer;
    m.place = s.place;
    s.stage = TAIL;
    return m.call(s, s.pc + 1, s.outermost);
  }

  private Signal greedyReturned(Step s, boolean matched) {
    switch (s.stage) {
      case MINIMUM -> {
        if (!matched) {
          s.repeat.count = s.count - 1;
        }
      }
      case ROUND -> {
        s.endRound();
        if (!matched) {
          s.restore(m, true);
          s.repeat.count = s.count - 1;
          return greedyTail(s);
        }
      }
      default -> m.repeat = s.repeat;
    }
    return matched ? Signal.MATCHED : Signal.FAILED;
  }

  // ---- anything, lazily

  private Signal lazy(Step s) {
    Repeat repeat = m.repeat;
    s.repeat = repeat;
    s.count = repeat.count + 1;
    m.place = s.place;
    if (s.count < least(repeat.pc)) {
      repeat.count = s.count;
      s.stage = MINIMUM;
      return m.call(s, repeat.pc + 4, s.outermost);
    }
    m.repeat = repeat.outer;
    s.save(m, m.repeat != null);
    s.stage = TAIL;
    return m.call(s, s.pc + 1, s.outermost);
  }

  private Signal lazyReturned(Step s, boolean matched) {
    Repeat repeat = s.repeat;
    switch (s.stage) {
      case MINIMUM -> {
        if (!matched) {
          repeat.count = s.count - 1;
        }
      }
      case TAIL -> {
        m.repeat = repeat;
        if (!matched) {
          s.restore(m, true);
          return lazyRound(s, repeat);
        }
      }
      default -> {
        s.endRound();
        if (!matched) {
          repeat.count = s.count - 1;
        }
      }
    }
    return matched ? Signal.MATCHED : Signal.FAILED;
  }

  private Signal lazyRound(Step s, Repeat repeat) {
    boolean enough = s.count >= most(repeat.pc) && most(repeat.pc) != ENDLESS;
    if (enough || s.place == repeat.lastPlace) {
      return Signal.FAILED;
    }
    repeat.count = s.count;
    s.beginRound(s.place);
    s.stage = ROUND;
    m.place = s.place;
    return m.call(s, repeat.pc + 4, s.outermost);
  }

  // ---- anything, possessively

  /** The next round at {@link Matcher#place}, or the tail. */
  private Signal possessive(Step s) {
    if (s.count < least(s.pc)) {
      s.stage = MINIMUM;
      return m.call(s, s.pc + 4, false);
    }
    boolean more = s.count < most(s.pc) || most(s.pc) == ENDLESS;
    if (more && m.place != s.repeat.lastPlace) {
      s.save(m, true);
      s.beginRound(m.place);
      s.roundPlace = m.place;
      s.stage = ROUND;
      return m.call(s, s.pc + 4, false);
    }
    return possessiveTail(s);
  }

  private Signal possessiveTail(Step s) {
    m.repeat = s.repeat.outer;
    s.place = m.place;
    return m.to(s, tail(s));
  }

  private Signal possessiveReturned(Step s, boolean matched) {
    if (s.stage == MINIMUM) {
      if (!matched) {
        m.repeat = s.repeat.outer;
        return Signal.FAILED;
      }
      s.count++;
      return possessive(s);
    }
    if (!matched) {
      s.endRound();
      s.restore(m, true);
      m.place = s.roundPlace;
      return possessiveTail(s);
    }
    s.count++;
    return possessive(s);
  }
}
