package interleave.library.re;

import interleave.machine.value.Context;
import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.Integral;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.None;
import interleave.machine.value.Operations;
import interleave.machine.value.Repr;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;
import java.util.Arrays;

/** {@code re.Match}: where a pattern and its groups matched. */
public final class Match extends Value {
  /** {@code re.Match}. */
  public static final Type TYPE = Type.builtin("Match", Match::define);

  private final Pattern pattern;
  private final Value string;
  private final int pos;
  private final int endpos;

  /** Starts and ends of the groups, the whole match being group 0; -1 where one has none. */
  private final int[] spans;

  private final int lastIndex;

  /** What all matches of one search have in common. */
  Match(Pattern pattern, Matcher matcher) {
    this(pattern, matcher.text.value, matcher.start, matcher.end, null, -1);
  }

  private Match(Pattern pattern, Value string, int pos, int endpos, int[] spans, int lastIndex) {
    this.pattern = pattern;
    this.string = string;
    this.pos = pos;
    this.endpos = endpos;
    this.spans = spans;
    this.lastIndex = lastIndex;
  }

  /** The match just found. */
  Match found(Matcher matcher) {
    int[] all = new int[2 * pattern.groups() + 2];
    Arrays.fill(all, -1);
    all[0] = matcher.start;
    all[1] = matcher.place;
    for (int group = 1; group <= pattern.groups(); group++) {
      if (matcher.isSet(group)) {
        all[2 * group] = matcher.marks[2 * group - 2];
        all[2 * group + 1] = matcher.marks[2 * group - 1];
      }
    }
    return new Match(pattern, string, pos, endpos, all, matcher.lastIndex);
  }

  /** What a group matched, of the match just found. */
  static Value text(Matcher matcher, int group, Value otherwise) {
    if (group == 0) {
      return matcher.text.slice(matcher.start, matcher.place);
    }
    return matcher.isSet(group)
        ? matcher.text.slice(matcher.marks[2 * group - 2], matcher.marks[2 * group - 1])
        : otherwise;
  }

  /** What {@code findall} gives for a match: the whole, its one group, or a tuple of all groups. */
  static Value texts(Matcher matcher, int groups) {
    Value empty = matcher.text.slice(0, 0);
    if (groups < 2) {
      return text(matcher, groups, empty);
    }
    Value[] texts = new Value[groups];
    for (int group = 1; group <= groups; group++) {
      texts[group - 1] = text(matcher, group, empty);
    }
    return Tuple.of(texts);
  }

  private static void define(TypeTable table) {
    table
        .module("re")
        .namedWithModule()
        .notSubclassable()
        .method("group(self, *args)", (c, a) -> self(a).group(((Tuple) a[1]).items()))
        .method("groups(self, default=)", (c, a) -> self(a).groups(a[1]))
        .method("groupdict(self, default=)", (c, a) -> self(a).groupDict(a[1]))
        .method("start(self, group=, /)", (c, a) -> Int.of(self(a).bound(a[1], 0)))
        .method("end(self, group=, /)", (c, a) -> Int.of(self(a).bound(a[1], 1)))
        .method("span(self, group=, /)", (c, a) -> self(a).span(self(a).index(a[1])))
        .method("expand(self, template)", Match::expand)
        .method("__getitem__(self, key, /)", (c, a) -> a[0].item(a[1]))
        .method("__copy__(self, /)", (c, a) -> a[0])
        .method("__deepcopy__(self, memo, /)", (c, a) -> a[0])
        .method("__repr__(self, /)", (c, a) -> Str.of(a[0].repr()))
        .attribute("re", m -> of(m).pattern)
        .attribute("string", m -> of(m).string)
        .attribute("pos", m -> Int.of(of(m).pos))
        .attribute("endpos", m -> Int.of(of(m).endpos))
        .attribute("lastindex", m -> of(m).last())
        .attribute("lastgroup", m -> of(m).lastName())
        .attribute("regs", m -> of(m).regions());
  }

  private static Match of(Value value) {
    return (Match) value;
  }

  private static Match self(Value[] a) {
    return (Match) a[0];
  }

  private static Value expand(Context context, Value[] a) {
    throw NeedsPython.SIGNAL;
  }

  /** The number of a group that is named or numbered; 0 for null. */
  private int index(Value group) {
    if (group == null) {
      return 0;
    }
    Integral number = Integral.of(group);
    if (number == null && Operations.override(group, "__index__") != null) {
      throw NeedsPython.index(group);
    }
    if (number == null && group.unwrap() instanceof Str) {
      number = pattern.names().get(group) instanceof Int known ? Integral.of(known) : null;
    }
    if (number == null || number.clampedLong() < 0 || number.clampedLong() > pattern.groups()) {
      throw Exceptions.indexError("no such group");
    }
    return (int) number.clampedLong();
  }

  private int bound(Value group, int which) {
    return spans[2 * index(group) + which];
  }

  private Value span(int group) {
    return Tuple.of(Int.of(spans[2 * group]), Int.of(spans[2 * group + 1]));
  }

  private Value text(int group, Value otherwise) {
    int start = spans[2 * group];
    return start < 0 ? otherwise : Subject.of(string).slice(start, spans[2 * group + 1]);
  }

  private Value group(Value[] wanted) {
    if (wanted.length < 2) {
      return text(wanted.length == 0 ? 0 : index(wanted[0]), None.NONE);
    }
    Value[] texts = new Value[wanted.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(index(wanted[i]), None.NONE);
    }
    return Tuple.of(texts);
  }

  private Value groups(Value otherwise) {
    Value[] texts = new Value[pattern.groups()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(i + 1, otherwise == null ? None.NONE : otherwise);
    }
    return Tuple.of(texts);
  }

  private Value groupDict(Value otherwise) {
    Dict dict = new Dict();
    Dict names = pattern.names();
    for (int i = names.next(0); i < names.end(); i = names.next(i + 1)) {
      int group = (int) ((Int) names.valueAt(i)).value;
      dict.put(names.keyAt(i), text(group, otherwise == null ? None.NONE : otherwise));
    }
    return dict;
  }

  private Value last() {
    return lastIndex < 0 ? None.NONE : Int.of(lastIndex);
  }

  private Value lastName() {
    Dict names = pattern.names();
    for (int i = names.next(0); i < names.end(); i = names.next(i + 1)) {
      if (((Int) names.valueAt(i)).value == lastIndex) {
        return names.keyAt(i);
      }
    }
    return None.NONE;
  }

  private Value regions() {
    Value[] all = new Value[spans.length / 2];
    for (int i = 0; i < all.length; i++) {
      all[i] = span(i);
    }
    return Tuple.of(all);
  }

  @Override
  public Value item(Value key) {
    return text(index(key), None.NONE);
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return "<re.Match object; span=("
        + spans[0]
        + ", "
        + spans[1]
        + "), match="
        + Repr.of(text(0, None.NONE))
        + ">";
  }
}
