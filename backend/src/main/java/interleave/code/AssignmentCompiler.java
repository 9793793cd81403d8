package interleave.code;

import interleave.machine.frame.Watch;
import interleave.machine.instruction.DeleteAttribute;
import interleave.machine.instruction.DeleteItem;
import interleave.machine.instruction.GetAttribute;
import interleave.machine.instruction.GetItem;
import interleave.machine.instruction.LoadName;
import interleave.machine.instruction.Move;
import interleave.machine.instruction.SetAttribute;
import interleave.machine.instruction.SetItem;
import interleave.machine.instruction.Unpack;
import interleave.machine.instruction.UnpackStar;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Stmt;
import java.util.List;

/** Compiles assignments, augmented and annotated ones, deletions and unpackings. */
final class AssignmentCompiler {
  private final Unit unit;

  AssignmentCompiler(Unit unit) {
    this.unit = unit;
  }

  void assignment(Stmt.Assign s) {
    Expr first = s.targets().get(0);
    unit.naming.assignment(first, s.value());
    if (s.targets().size() == 1 && first instanceof Expr.Name name) {
      int local = unit.variables.localRegister(name.id());
      if (local >= 0) {
        unit.expressions.into(s.value(), local);
        unit.variables.bound(local);
        return;
      }
    }
    int operand = unit.expressions.operand(s.value());
    boolean kept = s.targets().size() == 1 || !unit.registers.isVariable(operand);
    int value = kept ? operand : unit.temporary(); // a target may bind the variable anew
    if (!kept) {
      unit.emit(s, new Move(value, operand));
    }
    s.targets().forEach(target -> assign(target, value));
  }

  /** Binds a target to a register's value. */
  void assign(Expr target, int value) {
    unit.scratch(
        () -> {
          switch (target) {
            case Expr.Name e -> unit.variables.store(e.id(), e.span(), value);
            case Expr.Attribute e -> {
              int object = unit.expressions.operand(e.value());
              unit.emit(e, new SetAttribute(object, unit.scope.mangled(e.attr()), value));
              unit.watching.attribute(e, object, value);
            }
            case Expr.Subscript e -> {
              int container = unit.expressions.operand(e.value());
              int key = unit.expressions.operand(e.slice());
              unit.emit(e, new SetItem(container, key, value));
              unit.watching.item(e.value(), container, key, false, value);
            }
            case Expr.TupleExpr e -> unpack(e, e.elts(), value);
            case Expr.ListExpr e -> unpack(e, e.elts(), value);
            case Expr.Starred e ->
                throw unit.error(e.span(), "starred assignment target must be in a list or tuple");
            default -> throw new IllegalStateException("no target: " + target);
          }
        });
  }

  private void unpack(Expr at, List<Expr> elements, int value) {
    int star = -1;
    int[] registers = new int[elements.size()];
    boolean direct = true;
    for (int i = 0; i < registers.length; i++) {
      registers[i] = direct ? directRegister(elements.get(i)) : unit.temporary();
      direct &= elements.get(i) instanceof Expr.Name; // another target may read what is bound next
      if (elements.get(i) instanceof Expr.Starred) {
        if (star >= 0) {
          throw unit.error(at.span(), "multiple starred expressions in assignment");
        }
        star = i;
      }
    }
    if (star < 0) {
      unit.emit(at, new Unpack(value, registers));
    } else {
      unit.emit(
          at,
          new UnpackStar(
              value,
              java.util.Arrays.copyOf(registers, star),
              registers[star],
              java.util.Arrays.copyOfRange(registers, star + 1, registers.length)));
    }
    for (int i = 0; i < registers.length; i++) {
      Expr element = elements.get(i);
      if (unit.registers.isVariable(registers[i])) {
        unit.variables.bound(registers[i]);
      } else {
        assign(element instanceof Expr.Starred starred ? starred.value() : element, registers[i]);
      }
    }
  }

  private int directRegister(Expr element) {
    int local = element instanceof Expr.Name name ? unit.variables.localRegister(name.id()) : -1;
    return local >= 0 ? local : unit.temporary();
  }

  void augmented(Stmt.AugAssign s) {
    switch (s.target()) {
      case Expr.Name e -> {
        int left = unit.variables.read(e.id(), e);
        int right = unit.expressions.operand(s.value());
        int local = unit.variables.localRegister(e.id());
        int target = local >= 0 ? local : unit.temporary();
        unit.expressions.inplace(s, target, left, right);
        unit.variables.store(e.id(), e.span(), target);
      }
      case Expr.Attribute e -> {
        int object = unit.expressions.operand(e.value());
        int result = unit.temporary();
        String name = unit.scope.mangled(e.attr());
        unit.emit(e, new GetAttribute(result, object, name));
        unit.watching.attribute(e, object, Watch.READ);
        unit.expressions.inplace(s, result, result, unit.expressions.operand(s.value()));
        unit.emit(e, new SetAttribute(object, name, result));
        unit.watching.attribute(e, object, result);
      }
      case Expr.Subscript e -> {
        int container = unit.expressions.operand(e.value());
        int key = unit.expressions.operand(e.slice());
        int result = unit.temporary();
        unit.emit(e, new GetItem(result, container, key));
        unit.watching.item(e.value(), container, key, false, Watch.READ);
        unit.expressions.inplace(s, result, result, unit.expressions.operand(s.value()));
        unit.emit(e, new SetItem(container, key, result));
        unit.watching.item(e.value(), container, key, false, result);
      }
      default -> throw new IllegalStateException("no target: " + s.target());
    }
  }

  void annotated(Stmt.AnnAssign s) {
    if (s.value() != null) {
      unit.naming.assignment(s.target(), s.value());
      int value = unit.expressions.operand(s.value());
      assign(s.target(), value);
    } else if (s.target() instanceof Expr.Attribute e) {
      unit.expressions.effect(e.value());
    } else if (s.target() instanceof Expr.Subscript e) {
      unit.expressions.effect(e.value());
      unit.expressions.effect(e.slice());
    }
    if (unit.scope.isFunctionLike()) {
      return;
    }
    if (!s.simple()) {
      if (!unit.program.textAnnotations) {
        unit.expressions.effect(s.annotation());
      }
      return;
    }
    int annotation = unit.functions.annotation(s.annotation());
    int dict = unit.temporary();
    String name = unit.scope.mangled(((Expr.Name) s.target()).id());
    unit.emit(s, new LoadName(dict, "__annotations__"));
    unit.emit(s, new SetItem(dict, unit.constants.string(name), annotation));
  }

  void delete(Expr target) {
    unit.scratch(
        () -> {
          switch (target) {
            case Expr.Name e -> unit.variables.delete(e.id(), e.span());
            case Expr.Attribute e -> {
              int object = unit.expressions.operand(e.value());
              unit.emit(e, new DeleteAttribute(object, unit.scope.mangled(e.attr())));
              unit.watching.attribute(e, object, Watch.UNKNOWN);
            }
            case Expr.Subscript e -> {
              int container = unit.expressions.operand(e.value());
              int key = unit.expressions.operand(e.slice());
              unit.emit(e, new DeleteItem(container, key));
              unit.watching.item(e.value(), container, key, false, Watch.UNKNOWN);
            }
            case Expr.TupleExpr e -> e.elts().forEach(this::delete);
            case Expr.ListExpr e -> e.elts().forEach(this::delete);
            default -> throw new IllegalStateException("no target: " + target);
          }
        });
  }
}
