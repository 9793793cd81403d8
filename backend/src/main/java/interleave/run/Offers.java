package interleave.run;

import interleave.code.Compiler;
import interleave.code.Origin;
import interleave.library.ModuleTable;
import interleave.machine.Machine;
import interleave.machine.Options;
import interleave.machine.Scheduler;
import interleave.machine.event.Listener;
import interleave.machine.value.Module;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.Value;
import interleave.syntax.Parser;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the modules of this runtime really have in them, found by importing each once on a machine
 * of its own.
 */
final class Offers {
  private static final long ENOUGH_INSTRUCTIONS = 1_000_000;

  /** Shared by all runs: a module is the same in all of them. */
  private static final Map<String, Offers> KNOWN = new ConcurrentHashMap<>();

  private final Map<String, Value> names;

  private Offers(Map<String, Value> names) {
    this.names = names;
  }

  /** What a module offers; it must be one of this runtime's. */
  static Offers of(String module) {
    return KNOWN.computeIfAbsent(module, Offers::load);
  }

  /** Whether a name is there. A module that answers for its names itself may have any. */
  boolean has(String name) {
    return names.containsKey(name) || names.containsKey("__getattr__");
  }

  /** What a name is refused as though it is there, or null. */
  String refusal(String name) {
    return names.get(name) instanceof NativeFunction function
            && function.body() instanceof ModuleTable.Refused refused
        ? refused.what()
        : null;
  }

  private static Offers load(String module) {
    String source = "import " + module + "\n";
    Machine machine =
        new Machine(
            Options.DEFAULT.withLines(false),
            Listener.NONE,
            new FrozenLibrary(),
            Scheduler.FAIR,
            Collections.emptyIterator());
    machine.boot(
        Compiler.compile(Parser.parse("offers.py", source), "offers.py", Origin.PROGRAM),
        "offers.py",
        "");
    machine.advance(ENOUGH_INSTRUCTIONS);
    Module loaded = machine.processes().get(0).modules().get(module);
    if (loaded == null) {
      throw new IllegalStateException(module + " cannot be imported: " + machine.ending());
    }
    return new Offers(Map.copyOf(loaded.namespace().bound()));
  }
}
