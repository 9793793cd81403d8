package interleave.machine.value;

import java.util.ArrayList;

/** {@code int | None}: one of several classes (PEP 604). */
public final class UnionType extends Value {
  /** {@code types.UnionType}. */
  public static final Type TYPE = Type.builtin("UnionType", UnionType::define);

  private final Tuple args;

  private UnionType(Tuple args) {
    this.args = args;
  }

  private static void define(TypeTable table) {
    table
        .module("types")
        .notSubclassable()
        .attribute("__args__", union -> ((UnionType) union).args);
  }

  /** {@code left | right}; null where either is no class. */
  static Value of(Value left, Value right) {
    if (!isMember(left) || !isMember(right) || left == None.NONE && right == None.NONE) {
      return null;
    }
    java.util.List<Value> members = new ArrayList<>();
    add(members, left);
    add(members, right);
    return members.size() == 1
        ? members.get(0)
        : new UnionType(Tuple.of(members.toArray(Value[]::new)));
  }

  private static boolean isMember(Value value) {
    return value == None.NONE
        || value instanceof Type
        || value instanceof GenericAlias
        || value instanceof UnionType;
  }

  private static void add(java.util.List<Value> members, Value value) {
    if (value instanceof UnionType union) {
      for (Value member : union.args.items()) {
        add(members, member);
      }
      return;
    }
    Value member = value == None.NONE ? None.NONE.type() : value;
    if (members.stream().noneMatch(m -> Equality.equal(m, member))) {
      members.add(member);
    }
  }

  /** The classes. */
  public Tuple args() {
    return args;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public Value binary(Operator op, Value other) {
    return op == Operator.BIT_OR ? of(this, other) : null;
  }

  @Override
  public Value reflected(Operator op, Value other) {
    return op == Operator.BIT_OR ? of(other, this) : null;
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    if ((op != Comparison.EQ && op != Comparison.NE) || !(other instanceof UnionType that)) {
      return null;
    }
    boolean same = args.size() == that.args.size();
    for (Value member : args.items()) {
      same &= that.args.contains(member).value;
    }
    return Bool.of(same == (op == Comparison.EQ));
  }

  @Override
  public long hash() {
    long hash = 0;
    for (Value member : args.items()) {
      hash ^= member.hash();
    }
    return hash;
  }

  @Override
  public String repr() {
    StringBuilder text = new StringBuilder();
    for (Value member : args.items()) {
      text.append(text.isEmpty() ? "" : " | ").append(name(member));
    }
    return text.toString();
  }

  private static String name(Value member) {
    if (member == None.NONE.type()) {
      return "None";
    }
    return member instanceof Type type ? type.fullName() : Repr.of(member);
  }
}
