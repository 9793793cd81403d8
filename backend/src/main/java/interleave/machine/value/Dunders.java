package interleave.machine.value;

import java.util.function.Supplier;

/**
 * Special methods as functions, made from the virtual methods of {@link Value}: what {@code
 * int.__add__}, {@code super().__len__()} or {@code hasattr(x, "__iter__")} find.
 */
public final class Dunders {
  private Dunders() {}

  /** Binary operators with their reflected forms. */
  public static void operators(TypeTable table, Operator... operators) {
    for (Operator op : operators) {
      forward(table, op);
      table.method(
          op.reflectedMethod() + "(self, value, /)",
          (c, a) -> orNotImplemented(a[0].unwrap().reflected(op, a[1].unwrap())));
    }
  }

  /** A binary operator without its reflected form. */
  static void forward(TypeTable table, Operator op) {
    table.method(
        op.method() + "(self, value, /)",
        (c, a) -> {
          Value result = a[0].unwrap().binary(op, a[1].unwrap());
          if (result == null && op == Operator.ADD && Failures.isSequence(a[0])) {
            throw Failures.binary("+", a[0], a[1]);
          }
          return orNotImplemented(result);
        });
  }

  /** The power and its reflected form, which take no modulus. */
  static void power(TypeTable table, Supplier<PyException> refusal) {
    table
        .method(
            "__pow__(self, value, mod=, /)",
            (c, a) -> {
              refuseModulus(a[2], refusal);
              return orNotImplemented(a[0].unwrap().binary(Operator.POW, a[1].unwrap()));
            })
        .method(
            "__rpow__(self, value, mod=, /)",
            (c, a) -> {
              refuseModulus(a[2], refusal);
              return orNotImplemented(a[0].unwrap().reflected(Operator.POW, a[1].unwrap()));
            });
  }

  private static void refuseModulus(Value modulus, Supplier<PyException> refusal) {
    if (modulus != null && modulus != None.NONE) {
      throw refusal.get();
    }
  }

  /** Augmented operators that change the object. */
  static void inplace(TypeTable table, Operator... operators) {
    for (Operator op : operators) {
      table.method(op.inplaceMethod() + "(self, value, /)", (c, a) -> changed(op, a));
    }
  }

  /** An instance of a subclass stays itself. */
  private static Value changed(Operator op, Value[] args) {
    Value result = args[0].unwrap().inplace(op, args[1]);
    return result == null ? NotImplemented.NOT_IMPLEMENTED : args[0];
  }

  /** Unary operators. */
  public static void unary(TypeTable table, UnaryOperator... operators) {
    for (UnaryOperator op : operators) {
      table.method(op.method() + "(self, /)", (c, a) -> a[0].unwrap().unary(op));
    }
  }

  private static Value orNotImplemented(Value result) {
    return result == null ? NotImplemented.NOT_IMPLEMENTED : result;
  }

  /** All six comparisons. */
  public static void comparisons(TypeTable table) {
    for (Comparison op : Comparison.values()) {
      table.method(
          op.method() + "(self, value, /)",
          (c, a) -> orNotImplemented(a[0].unwrap().compare(op, a[1].unwrap())));
    }
  }

  /** {@code __bool__}. */
  public static void truth(TypeTable table) {
    table.method("__bool__(self, /)", (c, a) -> Bool.of(a[0].unwrap().truth()));
  }

  /** {@code __hash__}. */
  public static void hash(TypeTable table) {
    table.method("__hash__(self, /)", (c, a) -> Int.of(a[0].unwrap().hash()));
  }

  /** {@code __hash__ = None}. */
  static void unhashable(TypeTable table) {
    table.constant("__hash__", None.NONE);
  }

  /** {@code __repr__}. */
  public static void repr(TypeTable table) {
    table.method("__repr__(self, /)", (c, a) -> Str.of(ownRepr(a[0])));
  }

  private static String ownRepr(Value value) {
    Value plain = value.unwrap();
    return plain instanceof SetValue set ? set.repr(value) : plain.repr();
  }

  /** {@code __format__}. */
  public static void format(TypeTable table) {
    table.method("__format__(self, format_spec, /)", (c, a) -> formatted(a));
  }

  private static Value formatted(Value[] args) {
    String spec = Str.text(args[1]);
    if (spec == null) {
      throw Exceptions.typeError(
          "__format__() argument must be str, not " + Failures.given(args[1]));
    }
    return Str.of(args[0].unwrap().format(spec));
  }

  /** {@code __len__}. */
  static void length(TypeTable table) {
    table.method("__len__(self, /)", (c, a) -> Int.of(a[0].unwrap().length()));
  }

  /** {@code __iter__}. */
  static void iter(TypeTable table) {
    table.method("__iter__(self, /)", (c, a) -> a[0].unwrap().iterator());
  }

  /** {@code __getitem__}. */
  static void item(TypeTable table) {
    table.method("__getitem__(self, key, /)", (c, a) -> a[0].unwrap().item(a[1]));
  }

  /** {@code __setitem__} and {@code __delitem__}. */
  static void mutableItem(TypeTable table) {
    table
        .method(
            "__setitem__(self, key, value, /)",
            (c, a) -> {
              a[0].unwrap().setItem(a[1], a[2]);
              return None.NONE;
            })
        .method(
            "__delitem__(self, key, /)",
            (c, a) -> {
              a[0].unwrap().deleteItem(a[1]);
              return None.NONE;
            });
  }

  /** {@code __contains__}. */
  static void contains(TypeTable table) {
    table.method("__contains__(self, key, /)", (c, a) -> a[0].unwrap().contains(a[1]));
  }

  /** Everything of a container that can be iterated. */
  static void container(TypeTable table) {
    length(table);
    iter(table);
    contains(table);
    repr(table);
    comparisons(table);
  }

  /** {@code __class_getitem__}: {@code list[int]} is the class itself, its parameters inert. */
  static void generic(TypeTable table) {
    table.classMethod("__class_getitem__(cls, item, /)", (c, a) -> GenericAlias.of(a[0], a[1]));
  }
}
