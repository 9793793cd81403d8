package interleave.library.time;

import interleave.library.Arguments;
import interleave.library.StructSequence;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Int;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** {@code time.struct_time}. */
final class StructTime {
  private static final String[] FIELDS = {
    "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"
  };

  static final Type TYPE = StructSequence.type("time", "struct_time", FIELDS);

  private StructTime() {}

  static Value of(BrokenTime time) {
    int[] fields = {
      time.year(),
      time.month(),
      time.day(),
      time.hour(),
      time.minute(),
      time.second(),
      time.weekday(),
      time.yearDay(),
      time.daylight()
    };
    Value[] items = new Value[fields.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = Int.of(fields[i]);
    }
    return StructSequence.make(TYPE, FIELDS, items);
  }

  /**
   * Reads a tuple of nine.
   *
   * @param function the function it was given to, for the error
   */
  static BrokenTime read(Value value, String function) {
    if (!(value.unwrap() instanceof Tuple tuple)) {
      throw Exceptions.typeError("Tuple or struct_time argument required");
    }
    if (tuple.size() != FIELDS.length) {
      throw Exceptions.typeError(function + "(): illegal time tuple argument");
    }
    int[] f = new int[FIELDS.length];
    for (int i = 0; i < f.length; i++) {
      f[i] = Arguments.cInt(tuple.get(i));
    }
    return new BrokenTime(f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8]);
  }
}
