package interleave.code;

import interleave.machine.instruction.EnterHandler;
import interleave.machine.instruction.LeaveHandler;
import interleave.machine.instruction.MatchException;
import interleave.machine.instruction.Nop;
import interleave.machine.instruction.Reraise;
import interleave.syntax.ast.ExceptHandler;
import interleave.syntax.ast.Stmt;
import interleave.syntax.source.Span;
import java.util.BitSet;
import java.util.List;

/** Compiles {@code try} statements; a finally block is compiled once for each way out. */
final class TryCompiler {
  private final Unit unit;

  TryCompiler(Unit unit) {
    this.unit = unit;
  }

  void tryStatement(Stmt.Try s) {
    Runnable inner =
        s.handlers().isEmpty()
            ? () -> unit.statements.block(s.body())
            : () -> exceptStatement(s.body(), s.handlers(), s.orelse());
    attempt(s.span(), inner, s.finalbody());
  }

  void tryStarStatement(Stmt.TryStar s) {
    attempt(s.span(), () -> new TryStarCompiler(unit, this).exceptStatement(s), s.finalbody());
  }

  private void attempt(Span span, Runnable inner, List<Stmt> finalbody) {
    unit.emit(new Span(span.start(), span.start()), new Nop());
    if (finalbody.isEmpty()) {
      inner.run();
    } else {
      protect(inner, () -> unit.statements.block(finalbody), span);
    }
  }

  /** Runs a body and then, whatever happens, something else. */
  private void protect(Runnable body, Runnable last, Span span) {
    int exception = unit.temporary();
    Label failed = new Label();
    Label end = new Label();
    BitSet before = unit.flow.state();
    Block.protect(unit, failed, exception, last).around(body);
    last.run();
    unit.jump(null, end);
    BitSet after = unit.flow.state();
    unit.flow.restore(before);
    unit.place(failed);
    handling(
        exception,
        leave -> {
          last.run();
          unit.emit((Span) null, new Reraise(exception));
        });
    unit.flow.restore(after);
    unit.place(end);
  }

  /** What is done while an exception is being handled. */
  @FunctionalInterface
  interface Handling {
    /**
     * Emits it.
     *
     * @param leave emits the end of the handling
     */
    void emit(Runnable leave);
  }

  /** Emits what handles an exception; whatever is raised within goes on when that is undone. */
  void handling(int exception, Handling handling) {
    int saved = unit.temporary();
    int second = unit.temporary();
    Label failed = new Label();
    unit.emit((Span) null, new EnterHandler(saved, exception));
    Runnable leave = () -> unit.emit((Span) null, new LeaveHandler(saved));
    Block.protect(unit, failed, second, leave).around(() -> handling.emit(leave));
    unit.place(failed);
    leave.run();
    unit.emit((Span) null, new Reraise(second));
  }

  private void exceptStatement(List<Stmt> body, List<ExceptHandler> handlers, List<Stmt> orelse) {
    int exception = unit.temporary();
    Label failed = new Label();
    Label end = new Label();
    BitSet before = unit.flow.state();
    Block.protect(unit, failed, exception, null).around(() -> unit.statements.block(body));
    unit.statements.block(orelse);
    BitSet after = unit.flow.state();
    unit.jump(null, end);
    unit.flow.restore(before);
    unit.place(failed);
    handling(
        exception,
        leave -> {
          for (int i = 0; i < handlers.size(); i++) {
            if (handlers.get(i).type() == null && i < handlers.size() - 1) {
              throw unit.error(handlers.get(i).span(), "default 'except:' must be last");
            }
            unit.flow.restore(before);
            handler(handlers.get(i), exception, leave, end);
            after.and(unit.flow.state());
          }
          unit.emit((Span) null, new Reraise(exception));
        });
    unit.flow.restore(after);
    unit.place(end);
  }

  private void handler(ExceptHandler handler, int exception, Runnable leave, Label end) {
    Label next = new Label();
    if (handler.type() != null) {
      unit.scratch(
          () -> {
            int type = unit.expressions.operand(handler.type());
            unit.emit(handler.span(), () -> new MatchException(exception, type, next.index()));
          });
    }
    if (handler.name() == null) {
      unit.statements.block(handler.body());
    } else {
      named(handler, exception);
    }
    leave.run();
    unit.jump(null, end);
    unit.place(next);
  }

  /** The name lives as long as the handler. */
  void named(ExceptHandler handler, int exception) {
    Span span = new Span(handler.span().start(), handler.span().start());
    unit.variables.store(handler.name(), span, exception);
    Runnable forget =
        () -> {
          unit.variables.store(handler.name(), null, unit.constants.none());
          unit.variables.delete(handler.name(), null);
        };
    int second = unit.temporary();
    Label failed = new Label();
    Label done = new Label();
    Block.protect(unit, failed, second, forget).around(() -> unit.statements.block(handler.body()));
    forget.run();
    unit.jump(null, done);
    unit.place(failed);
    forget.run();
    unit.emit((Span) null, new Reraise(second));
    unit.place(done);
  }
}
