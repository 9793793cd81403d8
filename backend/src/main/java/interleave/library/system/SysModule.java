package interleave.library.system;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.library.builtins.TextStream;
import interleave.machine.ExceptHook;
import interleave.machine.Process;
import interleave.machine.ThreadState;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Attributes;
import interleave.machine.value.Bool;
import interleave.machine.value.Context;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.Frame;
import interleave.machine.value.Int;
import interleave.machine.value.List;
import interleave.machine.value.Module;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;

/** The table of module {@code sys}: CPython 3.11 on a 64-bit Linux. */
public final class SysModule {
  private static final double NANOS = 1e9;
  private static final int HEX_VERSION = 0x030B07F0;
  private static final int LONGEST_INT_TEXT = 4300;
  private static final int LONGEST_RECURSION = 100_000;

  private SysModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    ModuleTable table = new ModuleTable(module);
    table
        .function("exit(status=, /)", SysModule::exit)
        .function("intern(string, /)", (c, a) -> intern(a[0]))
        .function("_getframe(depth=, /)", Frames::frame)
        .function("exc_info()", SysModule::excInfo)
        .function("exception()", (c, a) -> Arguments.orNone(handled(c)))
        .function("getrecursionlimit()", (c, a) -> Int.of(process(c).recursionLimit()))
        .function("setrecursionlimit(limit, /)", SysModule::setRecursionLimit)
        .function(
            "getswitchinterval()", (c, a) -> Float.of(process(c).switchIntervalNanos() / NANOS))
        .function("setswitchinterval(interval, /)", SysModule::setSwitchInterval)
        .function("getdefaultencoding()", (c, a) -> Str.of("utf-8"))
        .function("getfilesystemencoding()", (c, a) -> Str.of("utf-8"))
        .function("getfilesystemencodeerrors()", (c, a) -> Str.of("surrogateescape"))
        .function("get_int_max_str_digits()", (c, a) -> Int.of(LONGEST_INT_TEXT))
        .function("gettrace()", (c, a) -> None.NONE)
        .function("getprofile()", (c, a) -> None.NONE)
        .function("is_finalizing()", (c, a) -> Bool.FALSE);
    for (String name : new String[] {"getsizeof", "getrefcount", "settrace", "setprofile"}) {
      table.refused(name + "(*args)", "sys." + name + "()");
    }
    constants(table, thread);
  }

  private static void constants(ModuleTable table, ThreadState thread) {
    List argv = List.of(Str.of(thread.machine().script()));
    table
        .constant("modules", thread.process().modules().dict())
        .constant("argv", argv)
        .constant("orig_argv", List.of(Str.of("python3"), argv.get(0)))
        .constant("path", List.of(Str.EMPTY))
        .constant("executable", Str.of("/usr/bin/python3"))
        .constant("platform", Str.of("linux"))
        .constant("byteorder", Str.of("little"))
        .constant("maxsize", Int.of(Long.MAX_VALUE))
        .constant("maxunicode", Int.of(0x10FFFF))
        .constant("version", Str.of("3.11.7 (main, Dec  4 2023, 18:10:11) [GCC 12.2.0]"))
        .constant("hexversion", Int.of(HEX_VERSION))
        .constant("api_version", Int.of(1013))
        .constant("prefix", Str.of("/usr"))
        .constant("exec_prefix", Str.of("/usr"))
        .constant("base_prefix", Str.of("/usr"))
        .constant("base_exec_prefix", Str.of("/usr"))
        .constant("platlibdir", Str.of("lib"))
        .constant("abiflags", Str.EMPTY)
        .constant("pycache_prefix", None.NONE)
        .constant("float_repr_style", Str.of("short"))
        .constant("dont_write_bytecode", Bool.FALSE)
        .constant("stdin", TextStream.STDIN)
        .constant("stdout", TextStream.STDOUT)
        .constant("stderr", TextStream.STDERR)
        .constant("__stdin__", TextStream.STDIN)
        .constant("__stdout__", TextStream.STDOUT)
        .constant("__stderr__", TextStream.STDERR)
        .constant("excepthook", ExceptHook.DEFAULT)
        .constant("__excepthook__", ExceptHook.DEFAULT)
        .constant("warnoptions", new List());
    SysFacts.define(table);
  }

  private static Process process(Context context) {
    return ThreadState.of(context).process();
  }

  private static Value exit(Context context, Value[] a) {
    if (a[0] == null) {
      throw Exceptions.of(Exceptions.SYSTEM_EXIT);
    }
    Value[] args = a[0].unwrap() instanceof Tuple tuple ? tuple.items() : new Value[] {a[0]};
    throw Exceptions.of(Exceptions.SYSTEM_EXIT, args);
  }

  private static Value intern(Value text) {
    Arguments.text(text, "intern() argument");
    return text;
  }

  private static ExceptionInstance handled(Context context) {
    for (Frame frame = context.top(); frame != null; frame = frame.back()) {
      if (frame instanceof PythonFrame python) {
        return python.handledException();
      }
    }
    return null;
  }

  private static Value excInfo(Context context, Value[] a) {
    ExceptionInstance exception = handled(context);
    if (exception == null) {
      return Tuple.of(None.NONE, None.NONE, None.NONE);
    }
    return Tuple.of(exception.type(), exception, Attributes.read(exception, "__traceback__"));
  }

  private static Value setRecursionLimit(Context context, Value[] a) {
    int limit = Arguments.cInt(a[0]);
    if (limit < 1) {
      throw Exceptions.valueError("recursion limit must be greater or equal than 1");
    }
    process(context).setRecursionLimit(Math.min(limit, LONGEST_RECURSION));
    return None.NONE;
  }

  private static Value setSwitchInterval(Context context, Value[] a) {
    double seconds = Arguments.real(a[0]);
    if (!(seconds > 0)) {
      throw Exceptions.valueError("switch interval must be strictly positive");
    }
    // CPython counts it in whole microseconds, at least one
    long micros = Math.max(1, Math.round(Math.min(seconds, 4_000) * 1e6));
    process(context).setSwitchIntervalNanos(micros * 1_000);
    return None.NONE;
  }
}
