package interleave.code;

import interleave.machine.instruction.AppendList;
import interleave.machine.instruction.BuildList;
import interleave.machine.instruction.JumpIfIs;
import interleave.machine.instruction.MatchGroup;
import interleave.machine.instruction.MergeGroup;
import interleave.machine.instruction.Move;
import interleave.machine.instruction.Reraise;
import interleave.syntax.ast.ExceptHandler;
import interleave.syntax.ast.Stmt;
import java.util.BitSet;

/**
 * Compiles {@code try} statements with {@code except*} clauses (PEP 654): each clause takes its
 * part of the exception group; what the clauses raise and what is left goes on together.
 */
final class TryStarCompiler {
  private final Unit unit;
  private final TryCompiler tries;

  TryStarCompiler(Unit unit, TryCompiler tries) {
    this.unit = unit;
    this.tries = tries;
  }

  void exceptStatement(Stmt.TryStar s) {
    int exception = unit.temporary();
    Label failed = new Label();
    Label end = new Label();
    BitSet before = unit.flow.state();
    Block.protect(unit, failed, exception, null).around(() -> unit.statements.block(s.body()));
    unit.statements.block(s.orelse());
    BitSet after = unit.flow.state();
    unit.jump(null, end);
    unit.flow.restore(before);
    unit.place(failed);
    tries.handling(exception, leave -> clauses(s, exception, before, after, leave, end));
    unit.flow.restore(after);
    unit.place(end);
  }

  private void clauses(
      Stmt.TryStar s, int exception, BitSet before, BitSet after, Runnable leave, Label end) {
    int rest = unit.temporary();
    int raised = unit.temporary();
    unit.emit(s.span(), new Move(rest, exception));
    unit.emit(s.span(), new BuildList(raised));
    for (ExceptHandler handler : s.handlers()) {
      unit.flow.restore(before);
      clause(handler, rest, raised);
      after.and(unit.flow.state());
    }
    int merged = unit.temporary();
    Label settled = new Label();
    unit.emit(s.span(), new MergeGroup(merged, exception, raised, rest));
    int none = unit.constants.none();
    unit.emit(s.span(), () -> new JumpIfIs(true, merged, none, settled.index()));
    unit.emit(s.span(), new Reraise(merged));
    unit.place(settled);
    leave.run();
    unit.jump(null, end);
  }

  private void clause(ExceptHandler handler, int rest, int raised) {
    int match = unit.temporary();
    int second = unit.temporary();
    Label next = new Label();
    Label failed = new Label();
    unit.scratch(
        () -> {
          int type = unit.expressions.operand(handler.type());
          unit.emit(handler.span(), () -> new MatchGroup(match, rest, type, next.index()));
        });
    Block.protect(unit, failed, second, null)
        .around(
            () -> {
              if (handler.name() == null) {
                unit.statements.block(handler.body());
              } else {
                tries.named(handler, match);
              }
            });
    unit.jump(null, next);
    unit.place(failed);
    unit.emit(handler.span(), new AppendList(raised, second));
    unit.place(next);
  }
}
