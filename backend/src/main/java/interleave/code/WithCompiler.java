package interleave.code;

import interleave.machine.instruction.Call;
import interleave.machine.instruction.ExitWith;
import interleave.machine.instruction.JumpIf;
import interleave.machine.instruction.PrepareWith;
import interleave.machine.instruction.Reraise;
import interleave.syntax.ast.Stmt;
import interleave.syntax.ast.WithItem;
import java.util.BitSet;
import java.util.List;

/** Compiles {@code with} and {@code async with} (PEP 343, PEP 492). */
final class WithCompiler {
  private final Unit unit;
  private final boolean async;

  WithCompiler(Unit unit, boolean async) {
    this.unit = unit;
    this.async = async;
  }

  void with(Stmt s, List<WithItem> items, List<Stmt> body) {
    if (items.isEmpty()) {
      unit.statements.block(body);
      return;
    }
    WithItem item = items.get(0);
    if (item.optionalVars() != null) { // as a rule the manager is what it enters
      unit.naming.assignment(item.optionalVars(), item.contextExpr());
    }
    int manager = unit.expressions.operand(item.contextExpr());
    int enter = unit.temporary();
    int exit = unit.temporary();
    int entered = unit.temporary();
    unit.emit(s, new PrepareWith(enter, exit, manager, async));
    call(s, entered, enter, "__aenter__");
    BitSet before = unit.flow.state();
    int exception = unit.temporary();
    Label failed = new Label();
    Label end = new Label();
    Runnable leave = () -> leave(s, exit);
    Block.protect(unit, failed, exception, leave)
        .around(
            () -> {
              if (item.optionalVars() != null) {
                unit.assignments.assign(item.optionalVars(), entered);
              }
              with(s, items.subList(1, items.size()), body);
            });
    leave.run();
    unit.jump(s.span(), end);
    unit.flow.restore(before);
    unit.place(failed);
    failed(s, exit, exception, end);
    unit.place(end);
  }

  /** Calls {@code __exit__} behind the block's end. */
  private void leave(Stmt s, int exit) {
    unit.scratch(
        () -> {
          int none = unit.constants.none();
          call(s, unit.temporary(), exit, "__aexit__", none, none, none);
        });
  }

  private void call(Stmt s, int target, int function, String method, int... args) {
    if (!async) {
      unit.emit(s, new Call(target, function, args));
      return;
    }
    int awaitable = unit.temporary();
    unit.emit(s, new Call(awaitable, function, args));
    unit.suspensions.awaitValue(s, awaitable, method, target);
  }

  /** Calls {@code __exit__} with the exception, which goes on unless that says true. */
  private void failed(Stmt s, int exit, int exception, Label end) {
    Label swallowed = new Label();
    new TryCompiler(unit)
        .handling(
            exception,
            leave -> {
              int answer = unit.temporary();
              unit.emit(s, new ExitWith(answer, exit, exception));
              if (async) {
                int awaited = unit.temporary();
                unit.suspensions.awaitValue(s, answer, "__aexit__", awaited);
                answer = awaited;
              }
              int verdict = answer;
              unit.emit(s.span(), () -> new JumpIf(true, verdict, swallowed.index()));
              unit.emit(s.span(), new Reraise(exception));
              unit.place(swallowed);
              leave.run();
              unit.jump(s.span(), end);
            });
  }
}
