package interleave.code;

import interleave.machine.instruction.AddSet;
import interleave.machine.instruction.AppendList;
import interleave.machine.instruction.BuildDict;
import interleave.machine.instruction.BuildList;
import interleave.machine.instruction.BuildSet;
import interleave.machine.instruction.BuildString;
import interleave.machine.instruction.BuildTuple;
import interleave.machine.instruction.Convert;
import interleave.machine.instruction.ExtendDict;
import interleave.machine.instruction.ExtendList;
import interleave.machine.instruction.ExtendSet;
import interleave.machine.instruction.FormatValue;
import interleave.machine.instruction.ListToTuple;
import interleave.machine.instruction.Move;
import interleave.machine.instruction.SetItem;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Compiles tuples, lists, sets, dicts and f-strings. */
final class DisplayCompiler {
  /** As CPython, sets of so many constants are kept whole; the order of iteration shows it. */
  private static final int MIN_CONSTANT_SET = 3;

  /** As many pairs are evaluated before they are put into a dict, as CPython does. */
  private static final int PAIRS_AT_ONCE = 15;

  private final Unit unit;

  DisplayCompiler(Unit unit) {
    this.unit = unit;
  }

  private static boolean spreads(List<Expr> elements) {
    return elements.stream().anyMatch(Expr.Starred.class::isInstance);
  }

  void tuple(Expr.TupleExpr e, int target) {
    if (spreads(e.elts())) {
      unit.emit(e, new ListToTuple(target, gathered(e.elts(), e)));
    } else {
      unit.emit(e, new BuildTuple(target, unit.expressions.operands(e.elts())));
    }
  }

  void list(Expr.ListExpr e, int target) {
    if (spreads(e.elts())) {
      unit.emit(e, new Move(target, gathered(e.elts(), e)));
    } else {
      unit.emit(e, new BuildList(target, unit.expressions.operands(e.elts())));
    }
  }

  /** A list, in a temporary, of elements some of which are starred. */
  private int gathered(List<Expr> elements, Node at) {
    int list = unit.temporary();
    unit.emit(at, new BuildList(list));
    for (Expr element : elements) {
      unit.scratch(
          () -> {
            if (element instanceof Expr.Starred starred) {
              int source = unit.expressions.operand(starred.value());
              unit.emit(at, new ExtendList(list, source, -1));
            } else {
              unit.emit(at, new AppendList(list, unit.expressions.operand(element)));
            }
          });
    }
    return list;
  }

  void set(Expr.Set e, int target) {
    int set = unit.temporary();
    int constants = e.elts().size() < MIN_CONSTANT_SET ? -1 : unit.constants.frozenSet(e.elts());
    if (constants >= 0) {
      unit.emit(e, new BuildSet(set));
      unit.emit(e, new ExtendSet(set, constants));
    } else if (spreads(e.elts())) {
      unit.emit(e, new BuildSet(set));
      for (Expr element : e.elts()) {
        unit.scratch(
            () ->
                unit.emit(
                    e,
                    element instanceof Expr.Starred starred
                        ? new ExtendSet(set, unit.expressions.operand(starred.value()))
                        : new AddSet(set, unit.expressions.operand(element))));
      }
    } else {
      int[] elements = unit.expressions.operands(e.elts());
      unit.emit(e, new BuildSet(set));
      for (int element : elements) {
        unit.emit(e, new AddSet(set, element));
      }
    }
    unit.emit(e, new Move(target, set));
  }

  void dict(Expr.Dict e, int target) {
    int dict = unit.temporary();
    unit.emit(e, new BuildDict(dict));
    int at = 0;
    while (at < e.keys().size()) {
      at = e.keys().get(at) == null ? unpacked(e, at, dict) : pairs(e, at, dict);
    }
    unit.emit(e, new Move(target, dict));
  }

  private int unpacked(Expr.Dict e, int at, int dict) {
    unit.scratch(
        () -> {
          int source = unit.expressions.operand(e.values().get(at));
          unit.emit(e, new ExtendDict(dict, source, -1));
        });
    return at + 1;
  }

  private int pairs(Expr.Dict e, int first, int dict) {
    int mark = unit.registers.mark();
    List<int[]> evaluated = new ArrayList<>();
    int at = first;
    while (at < e.keys().size() && e.keys().get(at) != null && at < first + PAIRS_AT_ONCE) {
      int key = unit.expressions.operand(e.keys().get(at));
      evaluated.add(new int[] {key, unit.expressions.operand(e.values().get(at))});
      at++;
    }
    evaluated.forEach(pair -> unit.emit(e, new SetItem(dict, pair[0], pair[1])));
    unit.registers.release(mark);
    return at;
  }

  void joined(Expr.JoinedStr e, int target) {
    List<Expr> parts = e.values();
    if (parts.size() == 1 && parts.get(0) instanceof Expr.FormattedValue only) {
      formatted(only, target);
    } else if (parts.isEmpty()) {
      unit.emit(e, new Move(target, unit.constants.string("")));
    } else {
      unit.emit(e, new BuildString(target, unit.expressions.operands(parts)));
    }
  }

  void formatted(Expr.FormattedValue e, int target) {
    int value = unit.expressions.operand(e.value());
    int spec = e.formatSpec() == null ? -1 : unit.expressions.operand(e.formatSpec());
    if (e.conversion() >= 0) {
      int converted = unit.temporary();
      unit.emit(e, new Convert(converted, value, (char) e.conversion()));
      value = converted;
    }
    unit.emit(e, new FormatValue(target, value, spec));
  }
}
