package interleave.machine.value;

import interleave.syntax.Parser;
import interleave.syntax.ast.BytesLiteral;
import interleave.syntax.ast.CmpOperator;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Keyword;
import interleave.syntax.ast.Singleton;
import interleave.syntax.ast.Stmt;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * Evaluates expressions that need no Python code by the values' own operations, without the
 * machine: literals, operators, subscripts, methods, and calls of the built-in classes.
 */
final class Evaluator {
  private static final Map<String, Value> NAMES = new HashMap<>();

  static {
    Type[] types = {
      Int.TYPE, Bool.TYPE, Float.TYPE, Complex.TYPE, Str.TYPE, Bytes.TYPE, ByteArray.TYPE,
      Tuple.TYPE, List.TYPE, Dict.TYPE, Set.TYPE, FrozenSet.TYPE, Range.TYPE, Slice.TYPE,
      Enumerate.TYPE, Zip.TYPE, MapIterator.TYPE, Filter.TYPE, Reversed.TYPE, Type.OBJECT, Type.TYPE
    };
    for (Type type : types) {
      NAMES.put(type.name(), type);
    }
    builtin("repr(x, /)", (c, a) -> Str.of(Repr.of(a[0])));
    builtin("hash(x, /)", (c, a) -> Int.of(Hash.of(a[0])));
    builtin("len(x, /)", (c, a) -> Operations.length(c, a[0]));
    builtin("abs(x, /)", (c, a) -> method(c, a[0], "__abs__"));
    builtin("format(x, spec=, /)", (c, a) -> Str.of(a[0].format(a[1] == null ? "" : a[1].str())));
    builtin("round(x, n=, /)", (c, a) -> method(c, a[0], "__round__", a[1]));
    builtin("divmod(x, y, /)", (c, a) -> divmod(c, a[0], a[1]));
    builtin("pow(x, y, z=, /)", (c, a) -> method(c, a[0], "__pow__", a[1], a[2]));
    builtin("next(x, /)", (c, a) -> method(c, a[0], "__next__"));
    builtin("iter(x, /)", (c, a) -> Operations.iter(c, a[0]));
    builtin("sorted(x, /)", (c, a) -> sorted(a[0]));
    builtin("seq(x, y, /)", (c, a) -> a[1]);
  }

  private final Context context = new NoMachine();
  private final Map<String, Value> variables = new HashMap<>();

  private static void builtin(String signature, NativeFunction.Body body) {
    NativeFunction function = NativeFunction.function("builtins", signature, body);
    NAMES.put(function.name(), function);
  }

  private static Value divmod(Context context, Value x, Value y) {
    Value result = method(context, x, "__divmod__", y);
    return result == NotImplemented.NOT_IMPLEMENTED ? method(context, y, "__rdivmod__", x) : result;
  }

  private static Value sorted(Value items) {
    Value[] sorted = Iteration.closedItems(items).clone();
    Sorting.sort(sorted, sorted.clone(), false);
    return List.of(sorted);
  }

  private static Value method(Context context, Value self, String name, Value... args) {
    int given = 0;
    while (given < args.length && args[given] != null) {
      given++;
    }
    return Attributes.get(context, self, name)
        .call(context, java.util.Arrays.copyOf(args, given), null);
  }

  /** The repr of the last expression's value, or the exception's class and text. */
  String run(String source) {
    try {
      Value last = None.NONE;
      for (Stmt statement : Parser.parse("test", source).body()) {
        if (statement instanceof Stmt.Assign assign) {
          variables.put(((Expr.Name) assign.targets().get(0)).id(), evaluate(assign.value()));
        } else {
          last = evaluate(((Stmt.ExprStmt) statement).value());
        }
      }
      return last.repr();
    } catch (PyException e) {
      String text = e.value().str();
      return e.value().type().name() + (text.isEmpty() ? "" : ": " + text);
    }
  }

  private Value evaluate(Expr expression) {
    return switch (expression) {
      case Expr.Constant c -> constant(c.value());
      case Expr.Name n -> variables.containsKey(n.id()) ? variables.get(n.id()) : NAMES.get(n.id());
      case Expr.ListExpr l -> List.of(all(l.elts()));
      case Expr.TupleExpr t -> Tuple.of(all(t.elts()));
      case Expr.Set s -> set(s);
      case Expr.Dict d -> dict(d);
      case Expr.BinOp b -> operator(b);
      case Expr.UnaryOp u -> unary(u);
      case Expr.Compare c -> compare(c);
      case Expr.Subscript s -> Operations.item(context, evaluate(s.value()), evaluate(s.slice()));
      case Expr.Slice s -> new Slice(part(s.lower()), part(s.upper()), part(s.step()));
      case Expr.Attribute a -> Attributes.get(context, evaluate(a.value()), a.attr());
      case Expr.Call c -> call(c);
      default -> throw new IllegalArgumentException(expression.toString());
    };
  }

  private Value part(Expr expression) {
    return expression == null ? None.NONE : evaluate(expression);
  }

  private Value[] all(java.util.List<Expr> expressions) {
    return expressions.stream().map(this::evaluate).toArray(Value[]::new);
  }

  private static Value constant(Object value) {
    return switch (value) {
      case Boolean b -> Bool.of(b);
      case Long i -> Int.of(i);
      case BigInteger i -> Int.of(i);
      case Double d -> Float.of(d);
      case String s -> Str.of(s);
      case BytesLiteral b ->
          Bytes.of(b.latin1().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
      case interleave.syntax.ast.Complex c -> new Complex(c.real(), c.imag());
      case Singleton s -> s == Singleton.NONE ? None.NONE : Ellipsis.ELLIPSIS;
      default -> throw new IllegalArgumentException(value.getClass().toString());
    };
  }

  /** CPython merges a frozen set of three constants or more into an empty set. */
  private Value set(Expr.Set s) {
    boolean constant =
        s.elts().stream().allMatch(e -> e instanceof Expr.Constant || e instanceof Expr.UnaryOp);
    return constant && s.elts().size() > 2
        ? Set.ofConstants(all(s.elts()))
        : SetAlgebra.setOf(all(s.elts()));
  }

  private Value dict(Expr.Dict d) {
    Dict dict = new Dict();
    for (int i = 0; i < d.keys().size(); i++) {
      dict.put(evaluate(d.keys().get(i)), evaluate(d.values().get(i)));
    }
    return dict;
  }

  private Value operator(Expr.BinOp b) {
    String name = b.op().name();
    Operator op = Operator.valueOf(name.equals("MULT") ? "MUL" : name);
    return Operations.binary(context, op, evaluate(b.left()), evaluate(b.right()));
  }

  private Value unary(Expr.UnaryOp u) {
    Value operand = evaluate(u.operand());
    return switch (u.op()) {
      case NOT -> Bool.of(!Truth.of(operand));
      case U_ADD -> Operations.unary(context, UnaryOperator.POS, operand);
      case U_SUB -> Operations.unary(context, UnaryOperator.NEG, operand);
      case INVERT -> Operations.unary(context, UnaryOperator.INVERT, operand);
    };
  }

  private Value compare(Expr.Compare c) {
    Value left = evaluate(c.left());
    Value right = evaluate(c.comparators().get(0));
    CmpOperator op = c.ops().get(0);
    return switch (op) {
      case IS -> Bool.of(left == right);
      case IS_NOT -> Bool.of(left != right);
      case IN -> Operations.contains(context, right, left);
      case NOT_IN -> ((Bool) Operations.contains(context, right, left)).not();
      default -> Operations.compare(context, comparison(op), left, right);
    };
  }

  private static Comparison comparison(CmpOperator op) {
    for (Comparison comparison : Comparison.values()) {
      if (comparison.symbol().equals(op.symbol())) {
        return comparison;
      }
    }
    throw new IllegalArgumentException(op.symbol());
  }

  private Value call(Expr.Call call) {
    Value function = evaluate(call.func());
    ArrayList<Value> args = new ArrayList<>();
    for (Expr argument : call.args()) {
      if (argument instanceof Expr.Starred starred) {
        args.addAll(java.util.List.of(Iteration.closedItems(evaluate(starred.value()))));
      } else {
        args.add(evaluate(argument));
      }
    }
    String[] keywords = call.keywords().stream().map(Keyword::arg).toArray(String[]::new);
    call.keywords().forEach(k -> args.add(evaluate(k.value())));
    return function.call(
        context, args.toArray(Value[]::new), keywords.length == 0 ? null : keywords);
  }

  /** A context for values that need no Python code: continuations settle at once. */
  private static final class NoMachine implements Context {
    private Frame top;

    @Override
    public void push(Frame frame) {
      frame.setBack(top);
      top = frame;
    }

    @Override
    public void pop(Frame frame) {
      top = frame.back();
    }

    @Override
    public Frame top() {
      return top;
    }

    @Override
    public Value twin(String qualifiedName) {
      throw new IllegalStateException("needs Python: " + qualifiedName);
    }

    @Override
    public void work(long instructions) {}

    @Override
    public boolean interrupted() {
      return false;
    }

    @Override
    public void watch(Finalizable object) {
      // nothing dies here
    }

    @Override
    public Value neverAwaited(Value coroutine) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void made(Value coroutine) {}

    @Override
    public void firstIterated(Value asyncGenerator) {}

    @Override
    public Value importModule(String name) {
      throw new IllegalStateException("no modules");
    }

    @Override
    public Value importForProgram(String name) {
      throw new IllegalStateException("no modules");
    }
  }
}
