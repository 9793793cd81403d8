package interleave.code;

import interleave.machine.frame.Watch;
import interleave.syntax.ast.Expr;

/** Notes beside the instructions of one unit which of them are {@link Watch}ed accesses. */
final class Watching {
  private final Unit unit;

  Watching(Unit unit) {
    this.unit = unit;
  }

  private WatchedNames names() {
    return unit.program.watched;
  }

  /** The instruction emitted last accesses a global name. */
  void global(String name, int source) {
    if (names().variable(name)) {
      unit.assembler.watchLast(new Watch.Global(name, source));
    }
  }

  /** The instruction emitted last accesses a variable in a cell. */
  void enclosed(String name, int cell, int source) {
    if (names().variable(name)) {
      unit.assembler.watchLast(new Watch.Enclosed(name, cell, source));
    }
  }

  /** The instruction emitted last accesses an attribute. */
  void attribute(Expr.Attribute e, int object, int source) {
    if (names().attribute(e.attr())) {
      String mangled = unit.scope.mangled(e.attr());
      unit.assembler.watchLast(
          new Watch.Attribute(object, mangled, text(e.value()), reach(e.value()), source));
    } else if (source >= 0 && names().container(e.attr())) {
      unit.assembler.watchLast(new Watch.Kept(source));
    }
  }

  /** The instruction emitted last accesses an item of a container. */
  void item(Expr container, int register, int key, boolean hashed, int source) {
    if (names().itemsOf(container)) {
      unit.assembler.watchLast(
          new Watch.Item(register, key, text(container), reach(container), hashed, source));
    }
  }

  /** The instruction emitted last calls a method with these arguments. */
  void method(Expr.Attribute method, int object, int[] args) {
    if (args.length > 0 && WatchedNames.KEYED_WRITES.contains(method.attr())) {
      item(method.value(), object, args[0], true, Watch.UNKNOWN);
    } else if (args.length > 0 && WatchedNames.KEYED_READS.contains(method.attr())) {
      item(method.value(), object, args[0], true, Watch.READ);
    }
  }

  private static String text(Expr e) {
    if (e instanceof Expr.Attribute attribute) {
      String object = text(attribute.value());
      return object == null ? null : object + "." + attribute.attr();
    }
    return e instanceof Expr.Name name ? name.id() : null;
  }

  private Watch.Reach reach(Expr e) {
    return switch (e) {
      case Expr.Name name -> reach(unit.scope.mangled(name.id()));
      case Expr.Attribute attribute -> reach(attribute.value());
      case Expr.Subscript subscript -> reach(subscript.value());
      default -> Watch.Reach.LOCAL;
    };
  }

  private Watch.Reach reach(String name) {
    return switch (unit.scope.place(name)) {
      case GLOBAL, FREE -> Watch.Reach.OUTER;
      case LOCAL, CELL, NAME, NAME_OR_FREE ->
          unit.scope.parameters.contains(name) && !name.equals("self")
              ? Watch.Reach.GIVEN
              : Watch.Reach.LOCAL;
    };
  }
}
