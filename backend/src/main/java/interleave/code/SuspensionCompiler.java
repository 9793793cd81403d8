package interleave.code;

import interleave.machine.frame.Destination;
import interleave.machine.instruction.GetAwaitable;
import interleave.machine.instruction.GetYieldFrom;
import interleave.machine.instruction.Move;
import interleave.machine.instruction.Send;
import interleave.machine.instruction.Throw;
import interleave.machine.instruction.WrapYield;
import interleave.machine.instruction.Yield;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Node;
import interleave.syntax.source.Span;

/** Compiles {@code yield}, {@code yield from} and {@code await}. */
final class SuspensionCompiler {
  private final Unit unit;

  SuspensionCompiler(Unit unit) {
    this.unit = unit;
  }

  void yield(Expr.Yield e, int target) {
    refuseOutside(e, "'yield' outside function");
    int value = e.value() == null ? unit.constants.none() : unit.expressions.operand(e.value());
    emitYield(e, target, value);
  }

  /**
   * Yields a register's value; in an asynchronous generator it is marked as the generator's own.
   */
  void emitYield(Node at, int target, int value) {
    if (unit.scope.async) {
      int wrapped = unit.temporary();
      unit.emit(at, new WrapYield(wrapped, value));
      unit.emit(at, new Yield(target, wrapped));
    } else {
      unit.emit(at, new Yield(target, value));
    }
  }

  private void refuseOutside(Expr e, String message) {
    if (!unit.scope.isFunctionLike()) {
      throw unit.error(e.span(), message);
    }
  }

  void yieldFrom(Expr.YieldFrom e, int target) {
    refuseOutside(e, "'yield' outside function");
    if (unit.scope.async) {
      throw unit.error(e.span(), "'yield from' inside async function");
    }
    int iterator = unit.temporary();
    unit.emit(e, new GetYieldFrom(iterator, unit.expressions.operand(e.value())));
    delegate(e.span(), iterator, target);
  }

  void await(Expr.Await e, int target) {
    if (!unit.scope.isFunctionLike()) {
      throw unit.error(e.span(), "'await' outside function");
    }
    if (!unit.scope.async && unit.scope.kind != Scope.Kind.COMPREHENSION) {
      throw unit.error(e.span(), "'await' outside async function");
    }
    int value = unit.expressions.operand(e.value());
    if (e.value() instanceof Expr.Call) {
      unit.assembler.bindLast(Destination.AWAITED);
    }
    awaitValue(e, value, null, target);
  }

  /** Awaits a register's value; {@code method} is what gave it, for the error. */
  void awaitValue(Node at, int value, String method, int target) {
    int iterator = unit.temporary();
    unit.emit(at, new GetAwaitable(iterator, value, method));
    delegate(at.span(), iterator, target);
  }

  /** Yields whatever an iterator yields, until it returns (PEP 380). */
  void delegate(Span span, int iterator, int target) {
    int sent = unit.temporary();
    int yielded = unit.temporary();
    int exception = unit.temporary();
    Label again = new Label();
    Label wait = new Label();
    Label thrown = new Label();
    Label end = new Label();
    unit.emit(span, new Move(sent, unit.constants.none()));
    unit.place(again);
    unit.emit(span, () -> new Send(yielded, iterator, sent, target, end.index()));
    unit.place(wait);
    int from = unit.assembler.here();
    unit.emit(span, new Yield(sent, yielded));
    unit.assembler.protect(from, unit.assembler.here(), thrown, exception);
    unit.jump(span, again);
    unit.place(thrown);
    unit.emit(span, () -> new Throw(yielded, iterator, exception, target, end.index()));
    unit.jump(span, wait);
    unit.place(end);
  }
}
