package interleave.code;

import interleave.machine.instruction.AppendList;
import interleave.machine.instruction.BuildDict;
import interleave.machine.instruction.BuildList;
import interleave.machine.instruction.Call;
import interleave.machine.instruction.CallKeywords;
import interleave.machine.instruction.CallMethod;
import interleave.machine.instruction.CallSpread;
import interleave.machine.instruction.ExtendDict;
import interleave.machine.instruction.ExtendList;
import interleave.machine.instruction.LoadMethod;
import interleave.machine.instruction.LoadSuper;
import interleave.machine.instruction.SetItem;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Keyword;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Compiles calls. */
final class CallCompiler {
  private final Unit unit;

  CallCompiler(Unit unit) {
    this.unit = unit;
  }

  void call(Expr.Call e, int target) {
    if (isSuper(e)) {
      zeroArgumentSuper(e, target);
    } else if (spreads(e.args(), e.keywords())) {
      spread(e, target);
    } else if (e.func() instanceof Expr.Attribute method) {
      method(e, method, target);
    } else {
      int function = unit.expressions.operand(e.func());
      finish(e, e.span(), target, function, -1);
    }
    if (unit.naming.of(e) != null) {
      unit.assembler.bindLast(unit.naming.of(e));
    }
  }

  private static boolean spreads(List<Expr> args, List<Keyword> keywords) {
    return args.stream().anyMatch(Expr.Starred.class::isInstance)
        || keywords.stream().anyMatch(k -> k.arg() == null);
  }

  private void method(Expr.Call e, Expr.Attribute method, int target) {
    int object = unit.expressions.operand(method.value());
    unit.naming.appended(e, object);
    int function = unit.temporary();
    int self = unit.temporary();
    Span named = fromName(method.span(), method);
    unit.emit(named, new LoadMethod(function, self, object, unit.scope.mangled(method.attr())));
    finish(e, fromName(e.span(), method), target, function, self);
  }

  /** A method call over several lines is placed at the method's name. */
  private Span fromName(Span whole, Expr.Attribute method) {
    Positions positions = unit.program.positions;
    int end = method.span().end();
    return positions.line(whole.start()) == positions.line(end)
        ? whole
        : new Span(end - method.attr().length(), whole.end());
  }

  private void finish(Expr.Call e, Span span, int target, int function, int self) {
    List<Integer> args = new ArrayList<>();
    e.args().forEach(a -> args.add(unit.expressions.operand(a)));
    e.keywords().forEach(k -> args.add(unit.expressions.operand(k.value())));
    int[] registers = args.stream().mapToInt(Integer::intValue).toArray();
    if (!e.keywords().isEmpty()) {
      String[] names = e.keywords().stream().map(Keyword::arg).toArray(String[]::new);
      unit.emit(span, new CallKeywords(target, function, self, registers, names));
    } else if (self >= 0) {
      unit.emit(span, new CallMethod(target, function, self, registers));
      if (e.func() instanceof Expr.Attribute method) {
        unit.watching.method(method, self, registers);
      }
    } else {
      unit.emit(span, new Call(target, function, registers));
    }
  }

  private void spread(Expr.Call e, int target) {
    int function = unit.expressions.operand(e.func());
    if (e.args().size() == 1
        && e.args().get(0) instanceof Expr.Starred alone
        && !e.keywords().isEmpty()) {
      spreadAlone(e, alone, function, target);
      return;
    }
    int list = positional(e.args(), e.span(), function);
    int words = e.keywords().isEmpty() ? -1 : keywords(e.keywords(), e.span(), function);
    unit.emit(e, new CallSpread(target, function, list, words));
  }

  /** {@code f(*items, …)}: the items are looked at when the keyword arguments are there. */
  private void spreadAlone(Expr.Call e, Expr.Starred alone, int function, int target) {
    int source = unit.temporary();
    unit.expressions.into(alone.value(), source);
    int words = keywords(e.keywords(), e.span(), function);
    int list = unit.temporary();
    unit.emit(e.span(), new BuildList(list));
    unit.emit(e.span(), new ExtendList(list, source, function));
    unit.emit(e, new CallSpread(target, function, list, words));
  }

  /** A list of the positional arguments. */
  int positional(List<Expr> args, Span span, int function) {
    int list = unit.temporary();
    boolean alone = args.size() == 1;
    unit.emit(span, new BuildList(list));
    for (Expr arg : args) {
      unit.scratch(
          () -> {
            if (arg instanceof Expr.Starred starred) {
              int source = unit.expressions.operand(starred.value());
              unit.emit(span, new ExtendList(list, source, alone ? function : -1));
            } else {
              unit.emit(arg, new AppendList(list, unit.expressions.operand(arg)));
            }
          });
    }
    return list;
  }

  /** A dict of the keyword arguments. */
  int keywords(List<Keyword> keywords, Span span, int function) {
    int dict = unit.temporary();
    unit.emit(span, new BuildDict(dict));
    for (Keyword keyword : keywords) {
      unit.scratch(
          () -> {
            int value = unit.expressions.operand(keyword.value());
            int words = value;
            if (keyword.arg() != null) {
              words = unit.temporary();
              int name = unit.constants.string(keyword.arg());
              unit.emit(span, new BuildDict(words));
              unit.emit(span, new SetItem(words, name, value));
            }
            unit.emit(span, new ExtendDict(dict, words, function));
          });
    }
    return dict;
  }

  private boolean isSuper(Expr.Call e) {
    return e.func() instanceof Expr.Name name
        && name.id().equals("super")
        && e.args().isEmpty()
        && e.keywords().isEmpty()
        && unit.scope.isFunctionLike();
  }

  private void zeroArgumentSuper(Expr.Call e, int target) {
    int function = unit.expressions.operand(e.func());
    Scope.Place place = unit.scope.place("__class__");
    boolean hasCell = place == Scope.Place.FREE || place == Scope.Place.CELL;
    int cell = hasCell ? unit.variables.register("__class__") : -1;
    int self = unit.scope.positionalParameters == 0 ? -1 : 0;
    unit.emit(e, new LoadSuper(target, function, cell, self));
  }
}
