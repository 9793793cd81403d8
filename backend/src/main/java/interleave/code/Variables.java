package interleave.code;

import interleave.machine.frame.Watch;
import interleave.machine.instruction.CheckBound;
import interleave.machine.instruction.DeleteCell;
import interleave.machine.instruction.DeleteGlobal;
import interleave.machine.instruction.DeleteLocal;
import interleave.machine.instruction.DeleteName;
import interleave.machine.instruction.LoadCell;
import interleave.machine.instruction.LoadClassCell;
import interleave.machine.instruction.LoadGlobal;
import interleave.machine.instruction.LoadName;
import interleave.machine.instruction.MakeCell;
import interleave.machine.instruction.Move;
import interleave.machine.instruction.StoreCell;
import interleave.machine.instruction.StoreGlobal;
import interleave.machine.instruction.StoreName;
import interleave.syntax.ast.Node;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Reading, binding and deleting names wherever they live. */
final class Variables {
  private final Unit unit;
  private final List<String> locals;
  private final List<String> free;

  Variables(Unit unit, List<String> locals) {
    this.unit = unit;
    this.locals = locals;
    this.free = new ArrayList<>(unit.scope.freeNames);
    unit.scope.parameters.forEach(
        p -> {
          if (!unit.scope.has(p, Scope.DELETED)) {
            unit.flow.bind(locals.indexOf(p));
          }
        });
  }

  /** The register of a local or of a cell, by its mangled name. */
  int register(String name) {
    int local = locals.indexOf(name);
    return local >= 0 ? local : locals.size() + free.indexOf(name);
  }

  /** Makes the cells of variables that inner functions share, parameters excepted. */
  void makeCells() {
    for (String name : locals) {
      boolean cell =
          unit.scope.place(name) == Scope.Place.CELL
              || name.equals("__class__") && unit.scope.needsClassCell;
      if (cell && !unit.scope.parameters.contains(name)) {
        unit.emit((Span) null, new MakeCell(register(name)));
      }
    }
  }

  /** Registers of the cells that a function over an inner scope brings along. */
  int[] closure(Scope inner) {
    return inner.freeNames.stream().mapToInt(this::register).toArray();
  }

  /** The register of a name when it is a plain local, else -1. */
  int localRegister(String id) {
    String name = unit.scope.mangled(id);
    return unit.scope.place(name) == Scope.Place.LOCAL ? register(name) : -1;
  }

  /**
   * A register to read a name from, checked to be bound.
   *
   * @param at the node that reads
   */
  int read(String id, Node at) {
    int local = localRegister(id);
    if (local < 0) {
      int target = unit.temporary();
      load(id, at, target);
      return target;
    }
    check(local, at);
    if (unit.scope.has(unit.scope.mangled(id), Scope.WALRUS)) {
      int copy = unit.temporary();
      unit.emit(at, new Move(copy, local));
      return copy;
    }
    return local;
  }

  private void check(int local, Node at) {
    if (!unit.flow.isBound(local)) {
      unit.emit(at, new CheckBound(local));
      if (!unit.scope.has(locals.get(local), Scope.DELETED)) {
        unit.flow.bind(local);
      }
    }
  }

  /** Reads a name into a register. */
  void load(String id, Node at, int target) {
    String name = unit.scope.mangled(id);
    unit.emit(
        at,
        switch (unit.scope.place(name)) {
          case LOCAL -> {
            check(register(name), at);
            yield new Move(target, register(name));
          }
          case CELL, FREE -> new LoadCell(target, register(name));
          case GLOBAL -> new LoadGlobal(target, name);
          case NAME -> new LoadName(target, name);
          case NAME_OR_FREE -> new LoadClassCell(target, name, register(name));
        });
    watch(name, Watch.READ);
  }

  /** Binds a name to a register's value. */
  void store(String id, Span at, int source) {
    String name = unit.scope.mangled(id);
    Scope.Place place = unit.scope.place(name);
    if (place == Scope.Place.LOCAL) {
      int local = register(name);
      if (local != source) {
        unit.emit(at, new Move(local, source));
      }
      bound(local);
      return;
    }
    unit.emit(
        at,
        switch (place) {
          case LOCAL, NAME_OR_FREE, NAME -> new StoreName(name, source);
          case CELL, FREE -> new StoreCell(register(name), source);
          case GLOBAL -> new StoreGlobal(name, source);
        });
    watch(name, source);
  }

  private void watch(String name, int source) {
    switch (unit.scope.place(name)) {
      case GLOBAL -> unit.watching.global(name, source);
      case CELL, FREE -> unit.watching.enclosed(name, register(name), source);
      case LOCAL, NAME, NAME_OR_FREE -> {}
    }
  }

  /** Notes that a local has been bound. */
  void bound(int local) {
    if (!unit.scope.has(locals.get(local), Scope.DELETED)) {
      unit.flow.bind(local);
    }
  }

  /** Unbinds a name. */
  void delete(String id, Span at) {
    String name = unit.scope.mangled(id);
    unit.emit(
        at,
        switch (unit.scope.place(name)) {
          case LOCAL -> new DeleteLocal(register(name));
          case CELL, FREE -> new DeleteCell(register(name));
          case GLOBAL -> new DeleteGlobal(name);
          case NAME, NAME_OR_FREE -> new DeleteName(name);
        });
  }
}
