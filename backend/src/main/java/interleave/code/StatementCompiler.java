package interleave.code;

import interleave.machine.frame.Destination;
import interleave.machine.instruction.Call;
import interleave.machine.instruction.Move;
import interleave.machine.instruction.Nop;
import interleave.machine.instruction.Raise;
import interleave.machine.instruction.RaiseHandled;
import interleave.machine.instruction.Return;
import interleave.machine.instruction.SetupAnnotations;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Node;
import interleave.syntax.ast.Stmt;
import interleave.syntax.ast.UnaryOperator;
import interleave.syntax.source.Span;
import java.util.BitSet;
import java.util.List;

/** Compiles statements. */
final class StatementCompiler {
  private final Unit unit;
  private final LoopCompiler loops;
  private final TryCompiler tries;
  private final ImportCompiler imports;

  StatementCompiler(Unit unit) {
    this.unit = unit;
    this.loops = new LoopCompiler(unit);
    this.tries = new TryCompiler(unit);
    this.imports = new ImportCompiler(unit);
  }

  /** A whole module. */
  void module(List<Stmt> body) {
    String doc = Docstrings.of(body);
    if (doc != null) {
      Span span = body.get(0).span();
      unit.variables.store("__doc__", span, unit.constants.string(doc));
    }
    annotated(body);
    block(doc == null ? body : body.subList(1, body.size()));
    unit.emit((Span) null, new Return(unit.constants.none()));
  }

  /** The body of a function. */
  void function(List<Stmt> body) {
    unit.variables.makeCells();
    block(Docstrings.of(body) == null ? body : body.subList(1, body.size()));
    unit.emit((Span) null, new Return(unit.constants.none()));
  }

  /** Makes {@code __annotations__} where a module or class body annotates names. */
  void annotated(List<Stmt> body) {
    boolean any = unit.scope.flags.values().stream().anyMatch(f -> (f & Scope.ANNOTATED) != 0);
    if (any) {
      unit.emit(body.get(0).span(), new SetupAnnotations());
    }
  }

  void block(List<Stmt> body) {
    body.forEach(statement -> unit.scratch(() -> statement(statement)));
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.FunctionDef s ->
          unit.functions.definition(
              s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns());
      case Stmt.AsyncFunctionDef s ->
          unit.functions.definition(
              s, s.name(), s.args(), s.body(), s.decoratorList(), s.returns());
      case Stmt.ClassDef s -> unit.functions.classDefinition(s);
      case Stmt.Return s -> returning(s);
      case Stmt.Delete s -> s.targets().forEach(unit.assignments::delete);
      case Stmt.Assign s -> unit.assignments.assignment(s);
      case Stmt.AugAssign s -> unit.assignments.augmented(s);
      case Stmt.AnnAssign s -> unit.assignments.annotated(s);
      case Stmt.For s -> loops.forLoop(s);
      case Stmt.AsyncFor s -> loops.asyncForLoop(s);
      case Stmt.While s -> loops.whileLoop(s);
      case Stmt.If s -> branches(s);
      case Stmt.With s -> new WithCompiler(unit, false).with(s, s.items(), s.body());
      case Stmt.AsyncWith s -> {
        refuseOutsideAsync(s, "'async with' outside async function");
        new WithCompiler(unit, true).with(s, s.items(), s.body());
      }
      case Stmt.Raise s -> raising(s);
      case Stmt.Try s -> tries.tryStatement(s);
      case Stmt.Assert s -> assertion(s);
      case Stmt.Import s -> imports.imports(s);
      case Stmt.ImportFrom s -> imports.from(s);
      case Stmt.Global s -> {}
      case Stmt.Nonlocal s -> {}
      case Stmt.ExprStmt s -> expression(s);
      case Stmt.Pass s -> unit.emit(s, new Nop());
      case Stmt.Break s -> leaveLoop(s, "'break' outside loop", true);
      case Stmt.Continue s -> leaveLoop(s, "'continue' not properly in loop", false);
      case Stmt.Match s -> throw new IllegalStateException("refused before");
      case Stmt.TryStar s -> tries.tryStarStatement(s);
    }
  }

  private void expression(Stmt.ExprStmt s) {
    if (s.value() instanceof Expr.Constant) {
      unit.emit(s, new Nop());
    } else {
      unit.expressions.effect(s.value());
      if (s.value() instanceof Expr.Call) {
        unit.assembler.bindLast(Destination.DROPPED);
      }
    }
  }

  void refuseOutsideAsync(Stmt s, String message) {
    if (!unit.scope.async) {
      throw unit.error(s.span(), message);
    }
  }

  private void branches(Stmt.If first) {
    Label end = new Label();
    BitSet after = null;
    Stmt.If branch = first;
    while (true) {
      Label otherwise = new Label();
      unit.expressions.condition(branch.test(), false, otherwise);
      BitSet tested = unit.flow.state();
      block(branch.body());
      after = met(after, unit.flow.state());
      boolean last = branch.orelse().isEmpty();
      if (!last) {
        unit.jump(null, end);
      }
      unit.flow.restore(tested);
      unit.place(otherwise);
      if (branch.orelse().size() == 1 && branch.orelse().get(0) instanceof Stmt.If next) {
        branch = next;
      } else {
        block(branch.orelse());
        unit.flow.meet(after);
        unit.place(end);
        return;
      }
    }
  }

  private static BitSet met(BitSet first, BitSet second) {
    if (first != null) {
      second.and(first);
    }
    return second;
  }

  private void returning(Stmt.Return s) {
    if (!unit.scope.isFunctionLike()) {
      throw unit.error(s.span(), "'return' outside function");
    }
    if (s.value() != null && unit.scope.async && unit.scope.yields) {
      throw unit.error(s.span(), "'return' with value in async generator");
    }
    int value = s.value() == null ? unit.constants.none() : unit.expressions.operand(s.value());
    if (unit.registers.isVariable(value) && Block.needsCleanup(unit)) {
      int copy = unit.temporary();
      unit.emit(s, new Move(copy, value));
      value = copy;
    }
    int result = value;
    Block.leave(unit, null, () -> unit.emit(s, new Return(result)));
  }

  private void leaveLoop(Stmt s, String outside, boolean ending) {
    Block loop =
        unit.blocks.stream()
            .filter(Block::isLoop)
            .findFirst()
            .orElseThrow(() -> unit.error(s.span(), outside));
    unit.emit(s, new Nop());
    Block.leave(
        unit, loop, () -> unit.jump(null, ending ? loop.breakTarget() : loop.continueTarget()));
  }

  private void raising(Stmt.Raise s) {
    if (s.exc() == null) {
      unit.emit(s, new RaiseHandled());
    } else {
      int exception = unit.expressions.operand(s.exc());
      int cause = s.cause() == null ? -1 : unit.expressions.operand(s.cause());
      unit.emit(s, new Raise(unit.temporary(), exception, cause));
    }
    unit.flow.unreachable();
  }

  private void assertion(Stmt.Assert s) {
    Label holds = new Label();
    unit.expressions.condition(s.test(), true, holds);
    BitSet tested = unit.flow.state();
    int exception = unit.constants.assertionError();
    Expr comparison = lastComparison(s.test());
    Node at = comparison == null ? s : comparison;
    if (s.msg() != null) {
      int message = unit.expressions.operand(s.msg());
      int made = unit.temporary();
      unit.emit(at, new Call(made, exception, message));
      exception = made;
    }
    unit.emit(at, new Raise(unit.temporary(), exception, -1));
    unit.flow.restore(tested);
    unit.place(holds);
  }

  /** The comparison tested last, which CPython blames for a failed assertion; null if none. */
  private static Expr lastComparison(Expr test) {
    if (test instanceof Expr.UnaryOp e && e.op() == UnaryOperator.NOT) {
      return lastComparison(e.operand());
    }
    if (test instanceof Expr.BoolOp e) {
      Expr last = null;
      for (Expr value : e.values()) {
        Expr found = lastComparison(value);
        last = found == null ? last : found;
      }
      return last;
    }
    return test instanceof Expr.Compare ? test : null;
  }
}
