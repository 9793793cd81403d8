package interleave.library.system;

import interleave.library.ModuleTable;
import interleave.library.StructSequence;
import interleave.machine.value.Bool;
import interleave.machine.value.Float;
import interleave.machine.value.Int;
import interleave.machine.value.Str;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/** What {@code sys} tells of the interpreter in tuples with names. */
final class SysFacts {
  private static final String[] VERSION = {"major", "minor", "micro", "releaselevel", "serial"};
  private static final Type VERSION_TYPE = StructSequence.type("sys", "version_info", VERSION);
  private static final String[] FLOAT = {
    "max",
    "max_exp",
    "max_10_exp",
    "min",
    "min_exp",
    "min_10_exp",
    "dig",
    "mant_dig",
    "epsilon",
    "radix",
    "rounds"
  };
  private static final Type FLOAT_TYPE = StructSequence.type("sys", "float_info", FLOAT);
  private static final String[] INT = {
    "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold"
  };
  private static final Type INT_TYPE = StructSequence.type("sys", "int_info", INT);
  private static final String[] THREAD = {"name", "lock", "version"};
  private static final Type THREAD_TYPE = StructSequence.type("sys", "thread_info", THREAD);
  private static final String[] HASH = {
    "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff"
  };
  private static final Type HASH_TYPE = StructSequence.type("sys", "hash_info", HASH);

  private static final String[] FLAGS = {
    "debug",
    "inspect",
    "interactive",
    "optimize",
    "dont_write_bytecode",
    "no_user_site",
    "no_site",
    "ignore_environment",
    "verbose",
    "bytes_warning",
    "quiet",
    "hash_randomization",
    "isolated",
    "dev_mode",
    "utf8_mode",
    "warn_default_encoding",
    "safe_path",
    "int_max_str_digits"
  };
  private static final Type FLAGS_TYPE = StructSequence.type("sys", "flags", FLAGS);

  private SysFacts() {}

  static void define(ModuleTable table) {
    table
        .constant("version_info", make(VERSION_TYPE, VERSION, 3, 11, 7, "final", 0))
        .constant(
            "float_info",
            make(
                FLOAT_TYPE,
                FLOAT,
                Double.MAX_VALUE,
                1024,
                308,
                Double.MIN_NORMAL,
                -1021,
                -307,
                15,
                53,
                Math.ulp(1.0),
                2,
                1))
        .constant(
            "flags",
            make(FLAGS_TYPE, FLAGS, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, false, 0, 0, false, -1))
        .constant("int_info", make(INT_TYPE, INT, 30, 4, 4300, 640))
        .constant("thread_info", make(THREAD_TYPE, THREAD, "pthread", "semaphore", "NPTL 2.36"))
        .constant(
            "hash_info",
            make(HASH_TYPE, HASH, 64, (1L << 61) - 1, 314159, 0, 1000003, "siphash13", 64, 128, 0));
  }

  private static Value make(Type type, String[] fields, Object... facts) {
    Value[] items = new Value[facts.length];
    for (int i = 0; i < facts.length; i++) {
      items[i] =
          switch (facts[i]) {
            case String text -> Str.of(text);
            case Double real -> Float.of(real);
            case Boolean flag -> Bool.of(flag);
            case Number whole -> Int.of(whole.longValue());
            default -> throw new IllegalArgumentException();
          };
    }
    return StructSequence.make(type, fields, items);
  }
}
