package interleave.code;

import interleave.machine.frame.Code;
import interleave.machine.frame.Destination;
import interleave.machine.frame.Instruction;
import interleave.machine.frame.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the instructions of one code object; jumps are made once all labels have a place. */
final class Assembler {
  private final List<Supplier<Instruction>> instructions = new ArrayList<>();
  private final List<Code.Position> positions = new ArrayList<>();
  private final List<Destination> bindings = new ArrayList<>();
  private final List<Watch> watches = new ArrayList<>();
  private final List<Registers.Use> uses = new ArrayList<>();
  private boolean watched;
  private final List<Protection> protections = new ArrayList<>();

  /** A range of instructions whose exceptions go to a handler. */
  private record Protection(int from, int to, Label target, int exception) {}

  /** Index of the instruction emitted next. */
  int here() {
    return instructions.size();
  }

  /**
   * Adds an instruction.
   *
   * @param use the registers in use while it is executed
   */
  void emit(Code.Position position, Registers.Use use, Supplier<Instruction> instruction) {
    instructions.add(instruction);
    uses.add(use);
    positions.add(position);
    bindings.add(null);
    watches.add(null);
  }

  void place(Label label) {
    label.place(here());
  }

  /** Notes where the result of the instruction emitted last goes. */
  void bindLast(Destination binding) {
    bindings.set(here() - 1, binding);
  }

  /** Notes that the instruction emitted last is such an access. */
  void watchLast(Watch watch) {
    watches.set(here() - 1, watch);
    watched = true;
  }

  /** Exceptions raised in {@code [from, to)} go to a handler; inner ranges have to come first. */
  void protect(int from, int to, Label target, int exception) {
    if (from < to) {
      protections.add(new Protection(from, to, target, exception));
    }
  }

  Instruction[] instructions() {
    return instructions.stream().map(Supplier::get).toArray(Instruction[]::new);
  }

  Code.Position[] positions() {
    return positions.toArray(Code.Position[]::new);
  }

  Destination[] bindings() {
    return bindings.toArray(Destination[]::new);
  }

  List<Registers.Use> uses() {
    return uses;
  }

  /** The access of each instruction; null where there is none at all. */
  Watch[] watches() {
    return watched ? watches.toArray(Watch[]::new) : null;
  }

  Code.Handler[] handlers() {
    return protections.stream()
        .map(p -> new Code.Handler(p.from(), p.to(), p.target().index(), p.exception()))
        .toArray(Code.Handler[]::new);
  }
}
