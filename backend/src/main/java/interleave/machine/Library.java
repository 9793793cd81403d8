package interleave.machine;

import interleave.machine.frame.Code;
import interleave.machine.value.Module;
import interleave.machine.value.UnsupportedOperation;
import java.util.Set;
import java.util.function.BiConsumer;

/** Where a machine finds the modules a program imports. */
public interface Library {
  /**
   * Finds a module.
   *
   * @param name absolute dotted name
   * @return its source, or null when there is no such module in Python either
   * @throws interleave.machine.value.UnsupportedOperation for a module of CPython's that this
   *     runtime does not have
   */
  Source find(String name);

  /**
   * Whether a program may not import a module, which then does not exist for it.
   *
   * @throws interleave.machine.value.UnsupportedOperation for a module of CPython's own
   */
  default boolean isHidden(String name) {
    return false;
  }

  /** The public names CPython has in a module: those missing here are refused when asked for. */
  default Set<String> cpythonNames(String module) {
    return Set.of();
  }

  /** Whether there are modules beneath that one, here or in CPython. */
  default boolean isPackage(String module) {
    return false;
  }

  /**
   * Compiles a text that a program has put together while it runs, as code of the library: it is
   * not a part of the program that is shown.
   *
   * @param fileName the name that errors show
   * @throws interleave.machine.value.PyException SyntaxError and what else CPython's {@code
   *     compile} raises
   * @throws interleave.machine.value.UnsupportedOperation for the first thing in it that this
   *     runtime does not know
   */
  default Code compile(String fileName, String text) {
    throw new UnsupportedOperation("compiling a text");
  }

  /** How a module comes into being. */
  sealed interface Source {
    /** A module written in Java: filled when first imported. */
    record Native(BiConsumer<ThreadState, Module> filler) implements Source {}

    /** A module written in Python. */
    record Frozen(Code code) implements Source {}
  }
}
