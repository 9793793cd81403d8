package interleave.machine;

import java.util.Set;

/** Where CPython keeps the modules of its library that are written in Python. */
final class CPythonFiles {
  private static final String FOLDER = "/usr/lib/python3.11/";

  private static final Set<String> PACKAGES =
      Set.of(
          "asyncio",
          "collections",
          "concurrent",
          "concurrent.futures",
          "json",
          "logging",
          "multiprocessing",
          "multiprocessing.dummy",
          "re");

  /** Modules that are written in C and built in. */
  private static final Set<String> WITHOUT =
      Set.of("atexit", "binascii", "builtins", "gc", "itertools", "math", "sys", "time");

  private CPythonFiles() {}

  /** The file of a module, null where it has none. */
  static String of(String module) {
    if (WITHOUT.contains(module) || module.startsWith("_") && !module.equals("__future__")) {
      return null;
    }
    String path = module.equals("os.path") ? "posixpath" : module.replace('.', '/');
    return FOLDER + path + (PACKAGES.contains(module) ? "/__init__.py" : ".py");
  }
}
