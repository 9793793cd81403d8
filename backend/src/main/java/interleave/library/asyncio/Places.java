package interleave.library.asyncio;

import interleave.machine.frame.Code;
import java.util.Map;

/**
 * Where functions stand, as reprs of futures and tasks say it: those of frozen {@code asyncio}
 * where CPython 3.11.7 has them.
 */
final class Places {
  private static final String FOLDER = "/usr/lib/python3.11/asyncio/";

  /** A function of CPython's: its file, the line it begins at and the one where it waits. */
  private record Place(String file, int first, int waiting) {
    Place(String file, int first) {
      this(file, first, first);
    }
  }

  private static final Map<String, Place> OF_LIBRARY =
      Map.ofEntries(
          Map.entry("_run_until_complete_cb", new Place("base_events.py", 180)),
          Map.entry("_chain_future.<locals>._call_check_cancel", new Place("futures.py", 387)),
          Map.entry("_chain_future.<locals>._call_set_state", new Place("futures.py", 394)),
          Map.entry("wait.<locals>._on_completion", new Place("tasks.py", 519)),
          Map.entry("as_completed.<locals>._on_completion", new Place("tasks.py", 602)),
          Map.entry("gather.<locals>._done_callback", new Place("tasks.py", 764)),
          Map.entry("run_coroutine_threadsafe.<locals>.callback", new Place("tasks.py", 926)),
          Map.entry("shield.<locals>._inner_done_callback", new Place("tasks.py", 891)),
          Map.entry("shield.<locals>._outer_done_callback", new Place("tasks.py", 908)),
          Map.entry("sleep", new Place("tasks.py", 637, 649)),
          Map.entry("wait", new Place("tasks.py", 399, 428)),
          Map.entry("wait_for", new Place("tasks.py", 436, 476)),
          Map.entry("to_thread", new Place("threads.py", 12, 25)),
          Map.entry("Queue.put", new Place("queues.py", 110, 120)),
          Map.entry("Queue.get", new Place("queues.py", 149, 158)),
          Map.entry("Queue.join", new Place("queues.py", 206, 215)),
          Map.entry("Lock.acquire", new Place("locks.py", 93, 114)),
          Map.entry("Event.wait", new Place("locks.py", 200, 213)),
          Map.entry("Semaphore.acquire", new Place("locks.py", 364, 387)),
          Map.entry("Barrier.wait", new Place("locks.py", 481, 497)));

  private Places() {}

  /** What a function is called: CPython waits in a helper. */
  static String name(Code code, String qualifiedName) {
    boolean helper = code.isLibrary() && qualifiedName.startsWith("wait.<locals>.");
    return helper ? "_" + qualifiedName : qualifiedName;
  }

  /** {@code main.py:3}, the line where the function begins. */
  static String first(Code code, String qualifiedName) {
    Place place = place(code, qualifiedName);
    return place == null
        ? code.fileName() + ":" + code.firstLine()
        : FOLDER + place.file + ":" + place.first;
  }

  /** The same of a line where the function has stopped. */
  static String at(Code code, String qualifiedName, int line) {
    Place place = place(code, qualifiedName);
    return place == null ? code.fileName() + ":" + line : FOLDER + place.file + ":" + place.waiting;
  }

  private static Place place(Code code, String qualifiedName) {
    return code.isLibrary() ? OF_LIBRARY.get(qualifiedName) : null;
  }
}
