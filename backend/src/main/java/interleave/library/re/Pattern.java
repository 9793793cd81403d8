package interleave.library.re;

import interleave.library.Arguments;
import interleave.library.ModuleTable.Refused;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.Continuation;
import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.List;
import interleave.machine.value.NeedsPython;
import interleave.machine.value.Repr;
import interleave.machine.value.Str;
import interleave.machine.value.Type;
import interleave.machine.value.TypeTable;
import interleave.machine.value.Value;

/** {@code re.Pattern}: a compiled regular expression. */
public final class Pattern extends Value {
  /** {@code re.Pattern}. */
  public static final Type TYPE = Type.builtin("Pattern", Pattern::define);

  private static final int LONGEST_REPR = 200;
  private static final int UNICODE = 32;
  private static final String[] FLAGS = {
    "TEMPLATE",
    "IGNORECASE",
    "LOCALE",
    "MULTILINE",
    "DOTALL",
    "UNICODE",
    "VERBOSE",
    "DEBUG",
    "ASCII"
  };

  private final Value source;
  private final int flags;
  private final int[] code;
  private final int groups;
  private final Dict names;

  /**
   * A pattern.
   *
   * @param source a Str or Bytes
   * @param code instructions, see {@link Op}
   * @param names numbers of the groups that have names
   */
  Pattern(Value source, int flags, int[] code, int groups, Dict names) {
    this.source = source;
    this.flags = flags;
    this.code = code;
    this.groups = groups;
    this.names = names;
  }

  private static void define(TypeTable table) {
    table
        .module("re")
        .namedWithModule()
        .notSubclassable()
        .method("match(self, string, pos=, endpos=)", (c, a) -> find(c, a, false, false))
        .method("fullmatch(self, string, pos=, endpos=)", (c, a) -> find(c, a, false, true))
        .method("search(self, string, pos=, endpos=)", (c, a) -> find(c, a, true, false))
        .method("findall(self, string, pos=, endpos=)", Pattern::findAll)
        .method("finditer(self, string, pos=, endpos=)", Pattern::iterate)
        .method("split(self, string, maxsplit=)", Pattern::split)
        .method("sub(self, repl, string, count=)", Pattern::substitute)
        .method("subn(self, repl, string, count=)", Pattern::substitute)
        .method("_matches(self, string, count, /)", Pattern::matches)
        .method("scanner(self, string, pos=, endpos=)", new Refused("re.Pattern.scanner()"))
        .method("__copy__(self, /)", (c, a) -> a[0])
        .method("__deepcopy__(self, memo, /)", (c, a) -> a[0])
        .method("__repr__(self, /)", (c, a) -> Str.of(a[0].repr()))
        .attribute("pattern", p -> ((Pattern) p).source)
        .attribute("flags", p -> Int.of(((Pattern) p).flags))
        .attribute("groups", p -> Int.of(((Pattern) p).groups))
        .attribute("groupindex", p -> ((Pattern) p).names);
  }

  private static Pattern self(Value[] a) {
    return (Pattern) a[0];
  }

  int[] code() {
    return code;
  }

  int groups() {
    return groups;
  }

  Dict names() {
    return names;
  }

  private static long most(Value count) {
    return count == null ? 0 : Arguments.cLong(count);
  }

  /** A matcher on a text, within the bounds given. */
  private Matcher matcher(Value string, Value pos, Value endpos, boolean whole) {
    Subject text = Subject.of(string);
    if (text.isText != source instanceof Str) {
      throw Exceptions.typeError(
          text.isText
              ? "cannot use a bytes pattern on a string-like object"
              : "cannot use a string pattern on a bytes-like object");
    }
    long length = text.length();
    long end = endpos == null ? length : clamp(Arguments.cLong(endpos), length);
    long start = pos == null ? 0 : clamp(Arguments.cLong(pos), length);
    return new Matcher(this, text, (int) start, (int) end, whole);
  }

  private static long clamp(long place, long length) {
    return Math.max(0, Math.min(place, length));
  }

  private static Value find(Context context, Value[] a, boolean anywhere, boolean whole) {
    Matcher matcher = self(a).matcher(a[1], a[2], a[3], whole);
    return new Hunt.ForOne(self(a), matcher, anywhere).start(context);
  }

  private static Value findAll(Context context, Value[] a) {
    Matcher matcher = self(a).matcher(a[1], a[2], a[3], false);
    return new Hunt.ForTexts(self(a), matcher).start(context);
  }

  private static Value iterate(Context context, Value[] a) {
    Iterated then = new Iterated();
    context.push(then);
    Matcher matcher = self(a).matcher(a[1], a[2], a[3], false);
    return then.settle(context, new Hunt.ForAll(self(a), matcher, 0).start(context));
  }

  /** {@code finditer} gives an iterator of what was found. */
  private static final class Iterated extends Continuation {
    @Override
    public Value resume(Context context, Value matches) {
      return ((List) matches).iterator();
    }
  }

  private static Value matches(Context context, Value[] a) {
    Matcher matcher = self(a).matcher(a[1], null, null, false);
    return new Hunt.ForAll(self(a), matcher, most(a[2])).start(context);
  }

  private static Value split(Context context, Value[] a) {
    Matcher matcher = self(a).matcher(a[1], null, null, false);
    long most = most(a[2]);
    if (most < 0) {
      return List.of(matcher.text.slice(0, matcher.end));
    }
    return new Hunt.ForParts(self(a), matcher, most).start(context);
  }

  /** A replacement may refer to groups, or be a function: frozen Python sees to it. */
  private static Value substitute(Context context, Value[] a) {
    throw NeedsPython.SIGNAL;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Bool compare(interleave.machine.value.Comparison op, Value other) {
    boolean same =
        other instanceof Pattern pattern
            && pattern.flags == flags
            && pattern.source.type() == source.type()
            && pattern.source.repr().equals(source.repr());
    return switch (op) {
      case EQ -> other instanceof Pattern ? Bool.of(same) : null;
      case NE -> other instanceof Pattern ? Bool.of(!same) : null;
      default -> null;
    };
  }

  @Override
  public long hash() {
    return source.hash() * 31 + flags;
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder("re.compile(");
    String shown = Repr.of(source);
    text.append(shown, 0, Math.min(shown.length(), LONGEST_REPR));
    int rest = source instanceof Str && (flags & 256) == 0 ? flags & ~UNICODE : flags;
    String separator = ", ";
    for (int i = 0; i < FLAGS.length; i++) {
      if ((rest & 1 << i) != 0) {
        text.append(separator).append("re.").append(FLAGS[i]);
        separator = "|";
      }
    }
    return text.append(')').toString();
  }
}
