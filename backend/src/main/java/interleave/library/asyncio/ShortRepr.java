package interleave.library.asyncio;

import interleave.machine.value.Dict;
import interleave.machine.value.FrozenSet;
import interleave.machine.value.Integral;
import interleave.machine.value.Iteration;
import interleave.machine.value.List;
import interleave.machine.value.Set;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.util.StringJoiner;

/** Reprs of limited size, as {@code reprlib.repr} makes them. */
final class ShortRepr {
  private static final int LEVELS = 6;
  private static final int ITEMS = 6;
  private static final int PAIRS = 4;
  private static final int TEXT = 30;
  private static final int NUMBER = 40;

  private ShortRepr() {}

  static String of(Value value) {
    return of(value, LEVELS);
  }

  private static String of(Value value, int level) {
    if (value instanceof Str) {
      return text(value);
    }
    if (value instanceof List || value instanceof Tuple) {
      return sequence(value, level);
    }
    if (value instanceof Dict dict) {
      return dict(dict, level);
    }
    if (value instanceof Set || value instanceof FrozenSet) {
      return value.length() <= ITEMS ? value.repr() : cut(value.repr(), TEXT);
    }
    return cut(value.repr(), value instanceof Integral ? NUMBER : TEXT);
  }

  private static String text(Value value) {
    String whole = value.str();
    String repr = value.repr();
    if (repr.length() <= TEXT) {
      return repr;
    }
    int head = (TEXT - 3) / 2;
    int tail = TEXT - 3 - head;
    String ends = Str.of(whole.substring(0, head) + whole.substring(whole.length() - tail)).repr();
    return ends.substring(0, head) + "..." + ends.substring(ends.length() - tail);
  }

  private static String cut(String repr, int most) {
    if (repr.length() <= most) {
      return repr;
    }
    int head = (most - 3) / 2;
    int tail = most - 3 - head;
    return repr.substring(0, head) + "..." + repr.substring(repr.length() - tail);
  }

  private static String sequence(Value value, int level) {
    boolean list = value instanceof List;
    Value[] items = Iteration.closedItems(value);
    String open = list ? "[" : "(";
    String close = list ? "]" : ")";
    if (level <= 0 && items.length > 0) {
      return open + "..." + close;
    }
    StringJoiner joined = new StringJoiner(", ");
    for (int i = 0; i < Math.min(items.length, ITEMS); i++) {
      joined.add(of(items[i], level - 1));
    }
    if (items.length > ITEMS) {
      joined.add("...");
    }
    boolean single = !list && items.length == 1;
    return open + joined + (single ? "," : "") + close;
  }

  private static String dict(Dict dict, int level) {
    if (dict.size() == 0) {
      return "{}";
    }
    if (level <= 0) {
      return "{...}";
    }
    StringJoiner joined = new StringJoiner(", ", "{", "}");
    int count = 0;
    for (int place = dict.next(0); place < dict.end(); place = dict.next(place + 1)) {
      if (count++ == PAIRS) {
        joined.add("...");
        break;
      }
      joined.add(of(dict.keyAt(place), level - 1) + ": " + of(dict.valueAt(place), level - 1));
    }
    return joined.toString();
  }
}
