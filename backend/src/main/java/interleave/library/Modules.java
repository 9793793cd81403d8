package interleave.library;

import interleave.library.asyncio.AsyncioModule;
import interleave.library.builtins.Builtins;
import interleave.library.collections.CollectionsModule;
import interleave.library.contextvars.ContextvarsModule;
import interleave.library.decimal.DecimalModule;
import interleave.library.futures.FuturesModule;
import interleave.library.hashing.HashModule;
import interleave.library.math.MathModule;
import interleave.library.pickle.PickleModule;
import interleave.library.processes.ProcessesModule;
import interleave.library.queue.QueueModule;
import interleave.library.random.RandomModule;
import interleave.library.re.ReModule;
import interleave.library.system.InterpreterModule;
import interleave.library.system.OsModule;
import interleave.library.system.SysModule;
import interleave.library.threading.LowLevelModule;
import interleave.library.threading.ThreadingModule;
import interleave.library.time.TimeModule;
import interleave.machine.Library.Source;
import interleave.machine.ThreadState;
import interleave.machine.value.Module;
import interleave.machine.value.TwinSupport;
import interleave.machine.value.UnsupportedOperation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Which modules there are, and which of CPython's there are not. */
public final class Modules {
  private static final Map<String, BiConsumer<ThreadState, Module>> NATIVE =
      Map.ofEntries(
          Map.entry("builtins", Builtins::fill),
          Map.entry("sys", SysModule::fill),
          Map.entry("_interleave_futures", FuturesModule::fill),
          Map.entry("_interleave_processes", ProcessesModule::fill),
          Map.entry("_interleave_queue", QueueModule::fill),
          Map.entry("_asyncio", AsyncioModule::fill),
          Map.entry("contextvars", ContextvarsModule::fill),
          Map.entry("_collections", CollectionsModule::fill),
          Map.entry("_decimal", DecimalModule::fill),
          Map.entry("_hashing", HashModule::fill),
          Map.entry("_interpreter", InterpreterModule::fill),
          Map.entry("_os", OsModule::fill),
          Map.entry("_values", (thread, module) -> TwinSupport.fill(module)),
          Map.entry("_pickle", PickleModule::fill),
          Map.entry("_sre", ReModule::fill),
          Map.entry("_random", RandomModule::fill),
          Map.entry("math", MathModule::fill),
          Map.entry("_thread", LowLevelModule::fill),
          Map.entry("threading", ThreadingModule::fill),
          Map.entry("time", TimeModule::fill));

  /** Modules that would reach the host: not missing but left out. */
  private static final Set<String> CLOSED =
      Set.of(
          "_posixsubprocess",
          "_socket",
          "ctypes",
          "fcntl",
          "ftplib",
          "glob",
          "http",
          "imaplib",
          "mmap",
          "pathlib",
          "poplib",
          "posix",
          "pty",
          "resource",
          "select",
          "selectors",
          "shutil",
          "signal",
          "smtplib",
          "socket",
          "socketserver",
          "sqlite3",
          "ssl",
          "subprocess",
          "tempfile",
          "termios",
          "tkinter",
          "tty",
          "turtle",
          "urllib",
          "webbrowser",
          "xmlrpc");

  /** Modules that programs import although their names begin with an underscore. */
  private static final Set<String> OPEN = Set.of("_thread");

  private Modules() {}

  /**
   * Finds a native module.
   *
   * @param name absolute dotted name
   * @return null when it is frozen ({@link #frozenSource}) or unknown to CPython too
   * @throws UnsupportedOperation for a module that only CPython has
   */
  public static Source find(String name) {
    BiConsumer<ThreadState, Module> filler = NATIVE.get(name);
    if (filler != null) {
      return new Source.Native(filler);
    }
    String refusal = exists(name) ? null : refusal(name);
    if (refusal != null) {
      throw new UnsupportedOperation(refusal);
    }
    return null;
  }

  /** The text of a module written in Python, or null. */
  public static String frozenSource(String name) {
    String resource = "/python/" + name.replace('.', '/') + ".py";
    try (InputStream text = Modules.class.getResourceAsStream(resource)) {
      return text == null ? null : new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether programs can import it. */
  public static boolean has(String name) {
    return exists(name) && !isHidden(name);
  }

  /**
   * Whether only the library's own modules can import a module: one of CPython's own parts, or of
   * ours.
   */
  public static boolean isHidden(String name) {
    return name.startsWith("_") && !name.startsWith("__") && !OPEN.contains(name);
  }

  private static boolean exists(String name) {
    return NATIVE.containsKey(name)
        || Modules.class.getResource("/python/" + name.replace('.', '/') + ".py") != null;
  }

  /** Whether a module of CPython's has others beneath it. */
  public static boolean isPackage(String name) {
    return CPythonNames.isPackage(name);
  }

  /**
   * Why a module of CPython's cannot be imported.
   *
   * @return the refusal, as {@link UnsupportedOperation} words it; null for a module that is here
   *     and for one that CPython does not have either
   */
  public static String refusal(String name) {
    if (has(name)) {
      return null;
    }
    String top = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    if (!CPythonNames.hasModule(name)) {
      return null;
    }
    if (CLOSED.contains(top)) {
      return "module '" + name + "' (this runtime is closed to the outside by design)";
    }
    return "module '" + name + "'";
  }

  /**
   * Whether CPython 3.11 has a public name in a module (that name may be missing here).
   *
   * @param module absolute dotted name
   */
  public static boolean isCPythonName(String module, String name) {
    return CPythonNames.of(module).contains(name);
  }

  /**
   * All public names CPython 3.11 has in a module, but for those of modules beneath it that are
   * here; empty for an unknown one.
   */
  public static Set<String> cpythonNames(String module) {
    return CPythonNames.of(module).stream()
        .filter(name -> !has(module + "." + name))
        .collect(Collectors.toUnmodifiableSet());
  }
}
