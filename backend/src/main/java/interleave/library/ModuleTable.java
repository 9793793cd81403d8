package interleave.library;

import interleave.machine.value.Context;
import interleave.machine.value.Module;
import interleave.machine.value.NativeFunction;
import interleave.machine.value.Type;
import interleave.machine.value.UnsupportedOperation;
import interleave.machine.value.Value;

/** Fills a native module: the one table of what it has. */
public final class ModuleTable {
  private final Module module;

  /** The table of a module. */
  public ModuleTable(Module module) {
    this.module = module;
  }

  /**
   * A function.
   *
   * @param signature as CPython's text signatures: {@code "sleep(seconds, /)"}; a name followed by
   *     {@code =} is optional and arrives as null where absent
   */
  public ModuleTable function(String signature, NativeFunction.Body body) {
    NativeFunction function = NativeFunction.function(module.name(), signature, body);
    module.namespace().set(function.name(), function);
    return this;
  }

  /** A function that is there only to be refused, by what it says of itself: a noun phrase. */
  public ModuleTable refused(String signature, String what) {
    return function(signature, new Refused(what));
  }

  /**
   * What a function does that is not supported.
   *
   * @param what the function and, where there is one, the reason, as a noun phrase
   */
  public record Refused(String what) implements NativeFunction.Body {
    @Override
    public Value run(Context context, Value[] args) {
      throw new UnsupportedOperation(what);
    }
  }

  /** A constant. */
  public ModuleTable constant(String name, Value value) {
    module.namespace().set(name, value);
    return this;
  }

  /** A class, by its own name. */
  public ModuleTable type(Type type) {
    return constant(type.simpleName(), type);
  }
}
