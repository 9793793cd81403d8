package interleave.code;

import interleave.machine.frame.Code;
import interleave.machine.frame.Destination;
import interleave.machine.frame.Instruction;
import interleave.machine.instruction.AddSet;
import interleave.machine.instruction.AppendList;
import interleave.machine.instruction.BuildDict;
import interleave.machine.instruction.BuildList;
import interleave.machine.instruction.BuildSet;
import interleave.machine.instruction.Call;
import interleave.machine.instruction.GetAsyncIterator;
import interleave.machine.instruction.GetIterator;
import interleave.machine.instruction.LoadCell;
import interleave.machine.instruction.MakeFunction;
import interleave.machine.instruction.Return;
import interleave.machine.instruction.SetItem;
import interleave.syntax.ast.Comprehension;
import interleave.syntax.ast.Expr;
import java.util.List;

/** Compiles comprehensions and generator expressions: functions called at once (PEP 289). */
final class ComprehensionCompiler {
  private final Unit unit;

  /** What is done with each element. */
  @FunctionalInterface
  private interface Element {
    void emit(Unit inner, int result);
  }

  ComprehensionCompiler(Unit unit) {
    this.unit = unit;
  }

  void list(Expr.ListComp e, int target) {
    compile(
        e,
        e.generators(),
        target,
        BuildList::new,
        (inner, result) -> {
          if (unit.naming.of(e) != null) {
            inner.naming.note(e.elt(), Destination.next(unit.naming.of(e).text(), result));
          }
          inner.emit(e.elt(), new AppendList(result, inner.expressions.operand(e.elt())));
        });
  }

  void set(Expr.SetComp e, int target) {
    compile(
        e,
        e.generators(),
        target,
        BuildSet::new,
        (inner, result) -> inner.emit(e, new AddSet(result, inner.expressions.operand(e.elt()))));
  }

  void dict(Expr.DictComp e, int target) {
    compile(
        e,
        e.generators(),
        target,
        BuildDict::new,
        (inner, result) -> {
          int key = inner.expressions.operand(e.key());
          if (unit.naming.of(e) != null) {
            inner.naming.note(e.value(), Destination.at(unit.naming.of(e).text(), key));
          }
          int value = inner.expressions.operand(e.value());
          inner.emit(e, new SetItem(result, key, value));
        });
  }

  void generator(Expr.GeneratorExp e, int target) {
    compile(
        e,
        e.generators(),
        target,
        null,
        (inner, result) ->
            inner.suspensions.emitYield(
                e.elt(), inner.temporary(), inner.expressions.operand(e.elt())));
  }

  private void compile(
      Expr e,
      List<Comprehension> generators,
      int target,
      java.util.function.IntFunction<Instruction> start,
      Element element) {
    Scope scope = unit.program.scope(e);
    Unit inner = new Unit(unit.program, scope, unit, unit.program.positions.line(e.span().start()));
    if (scope.async && start != null && !mayAwait()) {
      throw unit.error(e.span(), "asynchronous comprehension outside of an asynchronous function");
    }
    body(e, inner, generators, start, element);
    Code.Parameters one = new Code.Parameters(new String[] {".0"}, 1, 1, 0, false, false);
    Code.Kind kind =
        start == null
            ? (scope.async ? Code.Kind.ASYNC_GENERATOR : Code.Kind.GENERATOR)
            : (scope.async ? Code.Kind.COROUTINE : Code.Kind.FUNCTION);
    int function = unit.temporary();
    int[] closure = unit.variables.closure(scope);
    unit.emit(
        e,
        new MakeFunction(
            new MakeFunction.Parts(
                function,
                inner.finish(kind, one),
                new int[0],
                new String[0],
                new int[0],
                -1,
                closure,
                null)));
    int iterator = unit.temporary();
    Comprehension first = generators.get(0);
    int iterable = unit.expressions.iterable(first.iter());
    unit.emit(
        e,
        first.isAsync()
            ? new GetAsyncIterator(iterator, iterable)
            : new GetIterator(iterator, iterable));
    if (kind == Code.Kind.COROUTINE) {
      int coroutine = unit.temporary();
      unit.emit(e, new Call(coroutine, function, iterator));
      unit.suspensions.awaitValue(e, coroutine, null, target);
    } else {
      unit.emit(e, new Call(target, function, iterator));
    }
  }

  private boolean mayAwait() {
    return unit.scope.async;
  }

  private static void body(
      Expr e,
      Unit inner,
      List<Comprehension> generators,
      java.util.function.IntFunction<Instruction> start,
      Element element) {
    inner.variables.makeCells();
    int result = inner.constants.none();
    if (start != null) {
      result = inner.temporary();
      inner.emit(e, start.apply(result));
    }
    int made = result;
    loops(e, inner, generators, 0, () -> inner.scratch(() -> element.emit(inner, made)));
    inner.emit(e, new Return(result));
  }

  private static void loops(
      Expr e, Unit inner, List<Comprehension> generators, int index, Runnable element) {
    if (index == generators.size()) {
      element.run();
      return;
    }
    Comprehension generator = generators.get(index);
    int iterator = iterator(e, inner, generator, index);
    LoopCompiler loops = new LoopCompiler(inner);
    Label next = new Label();
    Label end = new Label();
    Runnable body =
        () -> {
          generator.ifs().forEach(test -> inner.expressions.condition(test, false, next));
          loops(e, inner, generators, index + 1, element);
        };
    if (generator.isAsync()) {
      loops.asyncRounds(e.span(), iterator, generator.target(), body, next, end);
    } else {
      loops.rounds(e.span(), iterator, generator.target(), body, next, end);
    }
    inner.place(end);
  }

  private static int iterator(Expr e, Unit inner, Comprehension generator, int index) {
    if (index == 0) {
      return inner.scope.place(".0") == Scope.Place.LOCAL ? 0 : loaded(e, inner);
    }
    int iterator = inner.temporary();
    int iterable = inner.expressions.iterable(generator.iter());
    inner.emit(
        e,
        generator.isAsync()
            ? new GetAsyncIterator(iterator, iterable)
            : new GetIterator(iterator, iterable));
    return iterator;
  }

  private static int loaded(Expr e, Unit inner) {
    int iterator = inner.temporary();
    inner.emit(e, new LoadCell(iterator, 0));
    return iterator;
  }
}
