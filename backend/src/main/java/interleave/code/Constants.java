package interleave.code;

import interleave.machine.value.Bool;
import interleave.machine.value.Bytes;
import interleave.machine.value.Ellipsis;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Float;
import interleave.machine.value.FrozenSet;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Tuple;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import interleave.syntax.ast.BytesLiteral;
import interleave.syntax.ast.Complex;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.ExprContext;
import interleave.syntax.ast.Singleton;
import interleave.syntax.ast.UnaryOperator;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The constants of one code object: equal ones of one type share a register. */
final class Constants {
  private final Registers registers;
  private final Program program;

  /** Tells constants of different types and of different signs of zero apart. */
  private record Key(Class<?> type, Object value) {}

  Constants(Registers registers, Program program) {
    this.registers = registers;
    this.program = program;
  }

  int none() {
    return registers.constant(new Key(None.class, "None"), None.NONE);
  }

  int bool(boolean value) {
    return registers.constant(new Key(Boolean.class, value), Bool.of(value));
  }

  int string(String text) {
    return registers.constant(new Key(String.class, text), program.string(text));
  }

  int assertionError() {
    return registers.constant(new Key(Type.class, "AssertionError"), Exceptions.ASSERTION_ERROR);
  }

  /** The register of a constant expression's value, or -1 when it is none. */
  int of(Expr expression) {
    Object key = key(expression);
    return key == null ? -1 : registers.constant(key, value(expression));
  }

  /** The register of the frozen set of constant elements, or -1 when one is not constant. */
  int frozenSet(List<Expr> elements) {
    List<Object> keys = new ArrayList<>();
    elements.forEach(element -> keys.add(key(element)));
    if (keys.contains(null)) {
      return -1;
    }
    Value[] values = elements.stream().map(this::value).toArray(Value[]::new);
    return registers.constant(new Key(FrozenSet.class, keys), FrozenSet.ofConstants(values));
  }

  private static Object key(Expr expression) {
    return switch (expression) {
      case Expr.Constant c -> new Key(c.value().getClass(), c.value());
      case Expr.UnaryOp u when isNegative(u) -> new Key(UnaryOperator.class, key(u.operand()));
      case Expr.TupleExpr t when t.ctx() == ExprContext.LOAD -> tupleKey(t);
      default -> null;
    };
  }

  private static boolean isNegative(Expr.UnaryOp u) {
    return u.op() == UnaryOperator.U_SUB
        && u.operand() instanceof Expr.Constant c
        && (c.value() instanceof Long || c.value() instanceof Double);
  }

  private static Object tupleKey(Expr.TupleExpr tuple) {
    List<Object> keys = new ArrayList<>();
    for (Expr element : tuple.elts()) {
      Object key = key(element);
      if (key == null) {
        return null;
      }
      keys.add(key);
    }
    return new Key(List.class, keys);
  }

  private Value value(Expr expression) {
    return switch (expression) {
      case Expr.UnaryOp u -> value(u.operand()).unary(interleave.machine.value.UnaryOperator.NEG);
      case Expr.TupleExpr t ->
          t.elts().isEmpty()
              ? Tuple.EMPTY
              : Tuple.of(t.elts().stream().map(this::value).toArray(Value[]::new));
      case Expr.Constant c -> literal(c.value());
      default -> throw new IllegalArgumentException("no constant");
    };
  }

  private Value literal(Object value) {
    return switch (value) {
      case Long number -> Int.of(number);
      case BigInteger number -> Int.of(number);
      case Double number -> Float.of(number);
      case String text -> program.string(text);
      case Boolean truth -> Bool.of(truth);
      case Complex number -> new interleave.machine.value.Complex(number.real(), number.imag());
      case BytesLiteral bytes -> Bytes.of(bytes.toBytes());
      case Singleton singleton -> singleton == Singleton.NONE ? None.NONE : Ellipsis.ELLIPSIS;
      default -> throw new IllegalArgumentException("no literal: " + value);
    };
  }
}
