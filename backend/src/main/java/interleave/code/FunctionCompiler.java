package interleave.code;

import interleave.machine.frame.Code;
import interleave.machine.instruction.BuildDict;
import interleave.machine.instruction.Call;
import interleave.machine.instruction.LoadName;
import interleave.machine.instruction.MakeClass;
import interleave.machine.instruction.MakeFunction;
import interleave.machine.instruction.Return;
import interleave.machine.instruction.SetItem;
import interleave.machine.instruction.StoreName;
import interleave.machine.value.Str;
import interleave.syntax.ast.Arg;
import interleave.syntax.ast.Arguments;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Node;
import interleave.syntax.ast.Stmt;
import interleave.syntax.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Compiles functions, lambdas and classes. */
final class FunctionCompiler {
  private final Unit unit;

  FunctionCompiler(Unit unit) {
    this.unit = unit;
  }

  /** A {@code def} or {@code async def}. */
  void definition(
      Stmt node,
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decorators,
      Expr returns) {
    int[] wrappers = unit.expressions.operands(decorators);
    int annotations = annotations(args, returns, node.span());
    int firstLine =
        unit.program.positions.line(
            (decorators.isEmpty() ? node : decorators.get(0)).span().start());
    Unit inner = new Unit(unit.program, unit.program.scope(node), unit, firstLine);
    String doc = Docstrings.of(body);
    int function = unit.temporary();
    make(
        node.span(),
        args,
        inner,
        () -> inner.statements.function(body),
        function,
        annotations,
        doc);
    decorate(decorators, wrappers, function);
    unit.variables.store(name, node.span(), function);
  }

  private void decorate(List<Expr> decorators, int[] wrappers, int made) {
    for (int i = wrappers.length - 1; i >= 0; i--) {
      unit.emit(decorators.get(i), new Call(made, wrappers[i], made));
    }
  }

  void lambda(Expr.Lambda e, int target) {
    Unit inner =
        new Unit(
            unit.program,
            unit.program.scope(e),
            unit,
            unit.program.positions.line(e.span().start()));
    Runnable body =
        () -> {
          inner.variables.makeCells();
          inner.emit(e.body(), new Return(inner.expressions.operand(e.body())));
        };
    make(e.span(), e.args(), inner, body, target, -1, null);
  }

  private void make(
      Span span,
      Arguments args,
      Unit inner,
      Runnable body,
      int target,
      int annotations,
      String doc) {
    int[] defaults = unit.expressions.operands(args.defaults());
    List<String> keywords = new ArrayList<>();
    List<Expr> keywordDefaults = new ArrayList<>();
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      if (args.kwDefaults().get(i) != null) {
        keywords.add(inner.scope.mangled(args.kwonlyargs().get(i).arg()));
        keywordDefaults.add(args.kwDefaults().get(i));
      }
    }
    int[] byKeyword = unit.expressions.operands(keywordDefaults);
    body.run();
    Str text = doc == null ? null : unit.program.string(doc);
    unit.emit(
        span,
        new MakeFunction(
            new MakeFunction.Parts(
                target,
                inner.finish(kind(inner.scope), parameters(args, inner.scope)),
                defaults,
                keywords.toArray(String[]::new),
                byKeyword,
                annotations,
                unit.variables.closure(inner.scope),
                text)));
  }

  private static Code.Kind kind(Scope scope) {
    if (scope.async) {
      return scope.yields ? Code.Kind.ASYNC_GENERATOR : Code.Kind.COROUTINE;
    }
    return scope.yields ? Code.Kind.GENERATOR : Code.Kind.FUNCTION;
  }

  private static Code.Parameters parameters(Arguments args, Scope scope) {
    return new Code.Parameters(
        scope.parameters.toArray(String[]::new),
        args.posonlyargs().size(),
        args.posonlyargs().size() + args.args().size(),
        args.kwonlyargs().size(),
        args.vararg() != null,
        args.kwarg() != null);
  }

  /** The register of a dict of a function's annotations, -1 when it has none. */
  private int annotations(Arguments args, Expr returns, Span span) {
    List<Arg> annotated =
        Children.parameters(args).stream().filter(p -> p.annotation() != null).toList();
    if (annotated.isEmpty() && returns == null) {
      return -1;
    }
    int dict = unit.temporary();
    unit.emit(span, new BuildDict(dict));
    for (Arg parameter : annotated) {
      annotate(dict, unit.scope.mangled(parameter.arg()), parameter.annotation());
    }
    if (returns != null) {
      annotate(dict, "return", returns);
    }
    return dict;
  }

  private void annotate(int dict, String name, Expr annotation) {
    unit.scratch(
        () ->
            unit.emit(
                annotation,
                new SetItem(dict, unit.constants.string(name), annotation(annotation))));
  }

  /** The register of an annotation's value, which is its text under PEP 563. */
  int annotation(Expr annotation) {
    if (!unit.program.textAnnotations) {
      return unit.expressions.operand(annotation);
    }
    Span span = annotation.span();
    return unit.constants.string(unit.program.source.text().substring(span.start(), span.end()));
  }

  /** A {@code class}. */
  void classDefinition(Stmt.ClassDef s) {
    int[] wrappers = unit.expressions.operands(s.decoratorList());
    Node first = s.decoratorList().isEmpty() ? s : s.decoratorList().get(0);
    Unit inner =
        new Unit(
            unit.program,
            unit.program.scope(s),
            unit,
            unit.program.positions.line(first.span().start()));
    int made = unit.temporary();
    CallCompiler arguments = new CallCompiler(unit);
    int bases = arguments.positional(s.bases(), s.span(), -1);
    int function = unit.constants.string(s.name());
    int keywords =
        s.keywords().isEmpty() ? -1 : arguments.keywords(s.keywords(), s.span(), function);
    classBody(s, inner);
    Code code = inner.finish(Code.Kind.CLASS, Code.Parameters.NONE);
    int[] closure = unit.variables.closure(inner.scope);
    unit.emit(s, new MakeClass(made, s.name(), code, closure, bases, keywords));
    decorate(s.decoratorList(), wrappers, made);
    unit.variables.store(s.name(), s.span(), made);
  }

  private static void classBody(Stmt.ClassDef s, Unit inner) {
    inner.variables.makeCells();
    Span span = new Span(s.span().start(), s.span().start());
    int module = inner.temporary();
    inner.emit(span, new LoadName(module, "__name__"));
    inner.emit(span, new StoreName("__module__", module));
    inner.emit(span, new StoreName("__qualname__", inner.constants.string(inner.qualifiedName)));
    String doc = Docstrings.of(s.body());
    if (doc != null) {
      inner.emit(s.body().get(0).span(), new StoreName("__doc__", inner.constants.string(doc)));
    }
    inner.statements.annotated(s.body());
    inner.statements.block(doc == null ? s.body() : s.body().subList(1, s.body().size()));
    int result =
        inner.scope.needsClassCell ? inner.variables.register("__class__") : inner.constants.none();
    inner.emit((Span) null, new Return(result));
  }
}
