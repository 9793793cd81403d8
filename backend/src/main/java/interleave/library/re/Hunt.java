package interleave.library.re;

import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.List;
import interleave.machine.value.None;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/**
 * Going after the matches of a pattern in a text, a piece of work at a time: where one piece is not
 * enough, frozen Python goes on with it, and can be left in between.
 */
abstract class Hunt extends Value {
  private static final Type TYPE = Type.builtin("hunt", Hunt::define);
  private static final int MATCHES_AT_A_TIME = 10_000;

  final Pattern pattern;
  final Matcher matcher;
  private final boolean anywhere;
  private Value result;

  /** Of matches anywhere behind the matcher's start, or only there. */
  Hunt(Pattern pattern, Matcher matcher, boolean anywhere) {
    this.pattern = pattern;
    this.matcher = matcher;
    this.anywhere = anywhere;
  }

  private static void define(TypeTable table) {
    table
        .module("_sre")
        .method("_advance(self, /)", (c, a) -> Bool.of(((Hunt) a[0]).advance()))
        .method("_result(self, /)", (c, a) -> ((Hunt) a[0]).result);
  }

  /**
   * Does all of it.
   *
   * @return what was to be found, or PENDING
   */
  final Value start(Context context) {
    if (advance()) {
      return result;
    }
    return context.twin("hunt.go_on").call(context, new Value[] {this}, null);
  }

  /** Does a piece of the work; whether that was all. */
  private boolean advance() {
    for (int i = 0; i < MATCHES_AT_A_TIME; i++) {
      Matcher.Progress progress =
          matcher.start > matcher.end ? Matcher.Progress.NOT_FOUND : matcher.go(anywhere);
      if (progress == Matcher.Progress.UNFINISHED) {
        return false;
      }
      int next = matcher.place;
      if (progress == Matcher.Progress.NOT_FOUND || !found()) {
        matcher.settle();
        result = over();
        return true;
      }
      matcher.mustAdvance = next == matcher.start;
      matcher.start = next;
    }
    return false;
  }

  /** Told of a match; whether to look for another that does not overlap it. */
  abstract boolean found();

  /** What the hunt gives, now that it is over. */
  abstract Value over();

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<hunt>";
  }

  /** For one match. */
  static final class ForOne extends Hunt {
    private final Match bounds;
    private Value match = None.NONE;

    ForOne(Pattern pattern, Matcher matcher, boolean anywhere) {
      super(pattern, matcher, anywhere);
      bounds = new Match(pattern, matcher);
    }

    @Override
    boolean found() {
      match = bounds.found(matcher);
      return false;
    }

    @Override
    Value over() {
      return match;
    }
  }

  /** For all matches, or so many. */
  static final class ForAll extends Hunt {
    private final Match bounds;
    private final long most;
    private final List matches = new List();

    ForAll(Pattern pattern, Matcher matcher, long most) {
      super(pattern, matcher, true);
      this.bounds = new Match(pattern, matcher);
      this.most = most;
    }

    @Override
    boolean found() {
      matches.add(bounds.found(matcher));
      return matches.length() != most;
    }

    @Override
    Value over() {
      return matches;
    }
  }

  /** For the texts of all matches. */
  static final class ForTexts extends Hunt {
    private final List texts = new List();

    ForTexts(Pattern pattern, Matcher matcher) {
      super(pattern, matcher, true);
    }

    @Override
    boolean found() {
      texts.add(Match.texts(matcher, pattern.groups()));
      return true;
    }

    @Override
    Value over() {
      return texts;
    }
  }

  /** For what lies between the matches, and their groups. */
  static final class ForParts extends Hunt {
    private final long most;
    private final List parts = new List();
    private long cuts;
    private int at;

    ForParts(Pattern pattern, Matcher matcher, long most) {
      super(pattern, matcher, true);
      this.most = most;
    }

    @Override
    boolean found() {
      parts.add(matcher.text.slice(at, matcher.start));
      for (int group = 1; group <= pattern.groups(); group++) {
        parts.add(Match.text(matcher, group, None.NONE));
      }
      at = matcher.place;
      return ++cuts != most;
    }

    @Override
    Value over() {
      parts.add(matcher.text.slice(at, matcher.end));
      return parts;
    }
  }
}
