package interleave.code;

import interleave.machine.frame.Code;
import interleave.machine.frame.Instruction;
import interleave.machine.instruction.Jump;
import interleave.syntax.ast.Node;
import interleave.syntax.source.Span;
import interleave.syntax.source.SyntaxErrorException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** One code object being compiled, with everything its parts share. */
final class Unit {
  final Program program;
  final Scope scope;
  final Unit parent;
  final String qualifiedName;
  final Assembler assembler = new Assembler();
  final Registers registers;
  final Flow flow;
  final Constants constants;
  final Variables variables;
  final Deque<Block> blocks = new ArrayDeque<>();
  final ExpressionCompiler expressions;
  final StatementCompiler statements;
  final AssignmentCompiler assignments;
  final FunctionCompiler functions;
  final SuspensionCompiler suspensions;
  final Watching watching;
  final Naming naming;
  private final int firstLine;

  /**
   * Begins.
   *
   * @param firstLine line of the {@code def}, {@code class}, expression, or first statement
   */
  Unit(Program program, Scope scope, Unit parent, int firstLine) {
    this.program = program;
    this.scope = scope;
    this.parent = parent;
    this.firstLine = firstLine;
    this.qualifiedName = qualify(scope, parent);
    List<String> locals = scope.localNames();
    this.registers = new Registers(locals.size() + scope.freeNames.size());
    this.flow = new Flow(locals.size());
    this.constants = new Constants(registers, program);
    this.variables = new Variables(this, locals);
    this.expressions = new ExpressionCompiler(this);
    this.statements = new StatementCompiler(this);
    this.assignments = new AssignmentCompiler(this);
    this.functions = new FunctionCompiler(this);
    this.suspensions = new SuspensionCompiler(this);
    this.watching = new Watching(this);
    this.naming = new Naming(this);
  }

  private static String qualify(Scope scope, Unit parent) {
    if (parent == null || parent.scope.kind == Scope.Kind.MODULE) {
      return scope.name;
    }
    if (parent.scope.place(parent.scope.mangled(scope.name)) == Scope.Place.GLOBAL
        && parent.scope.has(parent.scope.mangled(scope.name), Scope.GLOBAL)) {
      return scope.name;
    }
    return parent.qualifiedName
        + (parent.scope.kind == Scope.Kind.CLASS ? "." : ".<locals>.")
        + scope.name;
  }

  /** Emits an instruction that stands for a node. */
  void emit(Node node, Instruction instruction) {
    assembler.emit(program.positions.of(node), registers.inUse(), () -> instruction);
  }

  /** Emits an instruction that stands for a piece of text. */
  void emit(Span span, Instruction instruction) {
    emit(span, () -> instruction);
  }

  /** Emits an instruction that names labels. */
  void emit(Span span, Supplier<Instruction> instruction) {
    assembler.emit(
        span == null ? null : program.positions.of(span), registers.inUse(), instruction);
  }

  /** Emits a jump. */
  void jump(Span span, Label target) {
    emit(span, () -> new Jump(target.index()));
  }

  /** Puts a label here. */
  void place(Label label) {
    assembler.place(label);
  }

  /** A register free until the mark is released. */
  int temporary() {
    return registers.temporary(assembler.here());
  }

  /** Does something with temporaries of its own. */
  void scratch(Runnable work) {
    int mark = registers.mark();
    work.run();
    registers.release(mark);
  }

  /** A SyntaxError. */
  SyntaxErrorException error(Span span, String message) {
    return program.errors.at(span, message);
  }

  /** The finished code object. */
  Code finish(Code.Kind kind, Code.Parameters parameters) {
    List<Integer> cells = new ArrayList<>();
    for (String parameter : scope.parameters) {
      if (scope.place(parameter) == Scope.Place.CELL) {
        cells.add(variables.register(parameter));
      }
    }
    Instruction[] instructions = assembler.instructions();
    Code.Handler[] handlers = assembler.handlers();
    return new Code(
        new Code.Parts(
            scope.name,
            qualifiedName,
            program.fileName,
            kind,
            parameters,
            instructions,
            assembler.positions(),
            assembler.bindings(),
            assembler.watches(),
            Liveness.of(instructions, handlers, assembler.uses()),
            handlers,
            registers.template(),
            scope.localNames().toArray(String[]::new),
            List.copyOf(scope.freeNames),
            cells.stream().mapToInt(Integer::intValue).toArray(),
            program.origin != Origin.PROGRAM,
            firstLine));
  }
}
