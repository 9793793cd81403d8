package interleave.code;

import interleave.machine.instruction.EndAsyncFor;
import interleave.machine.instruction.ForIter;
import interleave.machine.instruction.GetAsyncIterator;
import interleave.machine.instruction.GetAsyncNext;
import interleave.machine.instruction.GetIterator;
import interleave.machine.instruction.JumpBackward;
import interleave.machine.instruction.Nop;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Stmt;
import interleave.syntax.source.Span;
import java.util.BitSet;
import java.util.List;

/** Compiles loops. */
final class LoopCompiler {
  private final Unit unit;

  LoopCompiler(Unit unit) {
    this.unit = unit;
  }

  /** Goes back to a loop's start; here the program's threads may be interrupted. */
  private void back(Span span, Label start) {
    if (unit.program.origin == Origin.LIBRARY) {
      unit.jump(span, start);
    } else {
      unit.emit(span, () -> new JumpBackward(start.index()));
    }
  }

  void whileLoop(Stmt.While s) {
    Label start = new Label();
    Label otherwise = new Label();
    Label end = new Label();
    boolean forever = s.test() instanceof Expr.Constant c && Boolean.TRUE.equals(c.value());
    if (forever) {
      unit.emit(s.test(), new Nop());
    }
    unit.place(start);
    if (!forever) {
      unit.expressions.condition(s.test(), false, otherwise);
    }
    BitSet tested = unit.flow.state();
    Block.loop(unit, end, start).around(() -> unit.statements.block(s.body()));
    back(s.test().span(), start);
    unit.flow.restore(tested);
    unit.place(otherwise);
    unit.statements.block(s.orelse());
    unit.flow.restore(tested);
    unit.place(end);
  }

  void forLoop(Stmt.For s) {
    int iterator = unit.temporary();
    unit.emit(s, new GetIterator(iterator, unit.expressions.iterable(s.iter())));
    Label next = new Label();
    Label exhausted = new Label();
    Label end = new Label();
    BitSet before = unit.flow.state();
    Runnable body = () -> unit.statements.block(s.body());
    Block loop = Block.loop(unit, end, next);
    rounds(s.span(), iterator, s.target(), () -> loop.around(body), next, exhausted);
    finish(s.orelse(), before, exhausted, end);
  }

  private void finish(List<Stmt> orelse, BitSet before, Label exhausted, Label end) {
    unit.flow.restore(before);
    unit.place(exhausted);
    unit.statements.block(orelse);
    unit.flow.restore(before);
    unit.place(end);
  }

  /**
   * Rounds over an iterator.
   *
   * @param next placed where a round is over
   * @param end where to go when the iterator is exhausted; placed by the caller
   */
  void rounds(Span span, int iterator, Expr target, Runnable body, Label next, Label end) {
    Label start = new Label();
    unit.place(start);
    int local = target instanceof Expr.Name name ? unit.variables.localRegister(name.id()) : -1;
    int item = local >= 0 ? local : unit.temporary();
    unit.emit(span, () -> new ForIter(item, iterator, end.index()));
    if (local >= 0) {
      unit.variables.bound(local);
    } else {
      unit.assignments.assign(target, item);
    }
    body.run();
    unit.place(next);
    back(span, start);
  }

  void asyncForLoop(Stmt.AsyncFor s) {
    unit.statements.refuseOutsideAsync(s, "'async for' outside async function");
    int iterator = unit.temporary();
    unit.emit(s, new GetAsyncIterator(iterator, unit.expressions.operand(s.iter())));
    Label next = new Label();
    Label exhausted = new Label();
    Label end = new Label();
    BitSet before = unit.flow.state();
    Runnable body = () -> unit.statements.block(s.body());
    Block loop = Block.loop(unit, end, next);
    asyncRounds(s.span(), iterator, s.target(), () -> loop.around(body), next, exhausted);
    finish(s.orelse(), before, exhausted, end);
  }

  /** As {@link #rounds}, over an asynchronous iterator. */
  void asyncRounds(Span span, int iterator, Expr target, Runnable body, Label next, Label end) {
    Label start = new Label();
    Label failed = new Label();
    int item = unit.temporary();
    int exception = unit.temporary();
    unit.place(start);
    int from = unit.assembler.here();
    int awaited = unit.temporary();
    unit.emit(span, new GetAsyncNext(awaited, iterator));
    unit.suspensions.delegate(span, awaited, item);
    unit.assembler.protect(from, unit.assembler.here(), failed, exception);
    unit.assignments.assign(target, item);
    body.run();
    unit.place(next);
    back(span, start);
    unit.place(failed);
    unit.emit(span, () -> new EndAsyncFor(exception, end.index()));
  }
}
