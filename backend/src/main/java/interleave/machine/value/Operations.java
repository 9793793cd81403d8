package interleave.machine.value;

/**
 * The operations of the language with their full meaning: built-in behaviour where it is native,
 * special methods of the program's classes otherwise (Python data model, 3.3). Each may return
 * PENDING: the result is then delivered to the frame that was on top.
 */
public final class Operations {
  private Operations() {}

  /** Calls a function found on a class as a method of an object. */
  public static Value callMethod(
      Context context, Value method, Value self, Value[] args, String[] keywords) {
    if (Attributes.binds(method)) {
      Value[] all = new Value[args.length + 1];
      all[0] = self;
      System.arraycopy(args, 0, all, 1, args.length);
      return method.call(context, all, keywords);
    }
    MethodCall call = new MethodCall(args, keywords);
    context.push(call);
    return call.settle(context, Attributes.bind(context, method, self, self.type()));
  }

  /**
   * A special method of an object whose class is the program's, where written in Python.
   *
   * @return the function, or null where the native behaviour serves
   */
  public static Value override(Value object, String method) {
    boolean open =
        object instanceof Instance || object instanceof Type && object.type() != Type.TYPE;
    if (!open) {
      return null;
    }
    Value found = object.type().lookup(method);
    return found instanceof NativeFunction ? null : found;
  }

  /** {@code left op right}. */
  public static Value binary(Context context, Operator op, Value left, Value right) {
    if (!(left instanceof Instance) && !(right instanceof Instance)) {
      try {
        Value result = left.binary(op, right);
        if (result == null) {
          result = right.reflected(op, left);
        }
        if (result == null) {
          throw Failures.binary(op.symbol(), left, right);
        }
        return result;
      } catch (NeedsPython open) {
        return operatorTwin(context, op.method(), left, right);
      }
    }
    return BinaryDispatch.start(context, op, left, right, false);
  }

  /** {@code left op= right}. */
  public static Value inplace(Context context, Operator op, Value left, Value right) {
    if (!(left instanceof Instance) && !(right instanceof Instance)) {
      Value result;
      try {
        result = left.inplace(op, right);
      } catch (NeedsPython open) {
        return operatorTwin(context, op.inplaceMethod(), left, open.restored(right));
      }
      if (result == null) {
        return binaryAugmented(context, op, left, right);
      }
      return result;
    }
    return BinaryDispatch.start(context, op, left, right, true);
  }

  private static Value binaryAugmented(Context context, Operator op, Value left, Value right) {
    try {
      Value result = left.binary(op, right);
      if (result == null) {
        result = right.reflected(op, left);
      }
      if (result == null) {
        throw Failures.binary(op.augmentedSymbol(), left, right);
      }
      return result;
    } catch (NeedsPython open) {
      return operatorTwin(context, op.method(), left, right);
    }
  }

  /** An operator of a built-in value that needs Python code: {@code "%s" % object}. */
  static Value operatorTwin(Context context, String method, Value left, Value right) {
    return context
        .twin(left.unwrap().type().simpleName() + "." + method)
        .call(context, new Value[] {left, right}, null);
  }

  /** {@code -operand} and its like. */
  public static Value unary(Context context, UnaryOperator op, Value operand) {
    Value method = override(operand, op.method());
    if (method != null) {
      return callMethod(context, method, operand, new Value[0], null);
    }
    Value result = operand.unary(op);
    if (result == null) {
      throw Exceptions.typeError(
          "bad operand type for unary " + op.symbol() + ": '" + operand.type().name() + "'");
    }
    return result;
  }

  /** A rich comparison; the result may be any object. */
  public static Value compare(Context context, Comparison op, Value left, Value right) {
    if (left instanceof Instance || right instanceof Instance) {
      return CompareDispatch.start(context, op, left, right);
    }
    try {
      Bool result = nativeCompare(op, left, right);
      if (result == null) {
        throw Failures.comparison(op, left, right);
      }
      return result;
    } catch (NeedsPython open) {
      return context
          .twin("compare")
          .call(context, new Value[] {Str.of(op.symbol()), left, right}, null);
    }
  }

  /** Both sides' native answer; identity for == and != when neither has one; else null. */
  static Bool nativeCompare(Comparison op, Value left, Value right) {
    Bool result = left.compare(op, right);
    if (result == null) {
      result = right.compare(op.swapped(), left);
    }
    if (result == null && (op == Comparison.EQ || op == Comparison.NE)) {
      result = Bool.of((left == right) == (op == Comparison.EQ));
    }
    return result;
  }

  /** {@code bool(object)}: TRUE, FALSE, or PENDING. */
  public static Value truth(Context context, Value object) {
    Value method = override(object, "__bool__");
    if (method != null) {
      Checks check = new Checks(Checks.Kind.BOOL);
      context.push(check);
      return check.settle(context, callMethod(context, method, object, new Value[0], null));
    }
    method = override(object, "__len__");
    if (method != null && object.type().lookup("__bool__") == null) {
      Checks check = new Checks(Checks.Kind.NONZERO);
      context.push(check);
      return check.settle(context, callMethod(context, method, object, new Value[0], null));
    }
    return Bool.of(object.truth());
  }

  /** {@code len(object)}. */
  public static Value length(Context context, Value object) {
    Value method = override(object, "__len__");
    if (method != null) {
      Checks check = new Checks(Checks.Kind.LENGTH);
      context.push(check);
      return check.settle(context, callMethod(context, method, object, new Value[0], null));
    }
    if (object instanceof Range range) {
      return range.len();
    }
    int length = object.length();
    if (length < 0) {
      throw Exceptions.typeError("object of type '" + object.type().name() + "' has no len()");
    }
    return Int.of(length);
  }

  /** {@code container[key]}. */
  public static Value item(Context context, Value container, Value key) {
    Value method = override(container, "__getitem__");
    if (method != null) {
      return callMethod(context, method, container, new Value[] {key}, null);
    }
    if (container instanceof Type type) {
      return classItem(context, type, key);
    }
    try {
      Value result = container.item(key);
      if (result == null) {
        throw Exceptions.typeError("'" + container.type().name() + "' object is not subscriptable");
      }
      return result;
    } catch (NeedsPython open) {
      return context.twin("getitem").call(context, new Value[] {container, key}, null);
    } catch (PyException e) {
      Value missing = override(container, "__missing__");
      if (missing != null && e.value().type() == Exceptions.KEY_ERROR) {
        return callMethod(context, missing, container, new Value[] {key}, null);
      }
      throw e;
    }
  }

  private static Value classItem(Context context, Type type, Value key) {
    Value onMeta = type.type().lookup("__getitem__");
    if (onMeta != null) {
      return callMethod(context, onMeta, type, new Value[] {key}, null);
    }
    if (type == Type.TYPE) {
      return GenericAlias.of(type, key);
    }
    Value method = type.lookup("__class_getitem__");
    if (method == null) {
      throw Exceptions.typeError("type '" + type.name() + "' is not subscriptable");
    }
    return Attributes.bind(context, method, null, type).call(context, new Value[] {key}, null);
  }

  /** {@code container[key] = value}; None or PENDING. */
  public static Value setItem(Context context, Value container, Value key, Value value) {
    Value method = override(container, "__setitem__");
    if (method != null) {
      return callMethod(context, method, container, new Value[] {key, value}, null);
    }
    try {
      if (!container.setItem(key, value)) {
        throw Exceptions.typeError(
            "'" + container.type().name() + "' object does not support item assignment");
      }
      return None.NONE;
    } catch (NeedsPython open) {
      return context.twin("setitem").call(context, new Value[] {container, key, value}, null);
    }
  }

  /** {@code del container[key]}; None or PENDING. */
  public static Value deleteItem(Context context, Value container, Value key) {
    Value method = override(container, "__delitem__");
    if (method != null) {
      return callMethod(context, method, container, new Value[] {key}, null);
    }
    try {
      if (!container.deleteItem(key)) {
        throw Failures.itemDeletion(container, key);
      }
      return None.NONE;
    } catch (NeedsPython open) {
      return context.twin("delitem").call(context, new Value[] {container, key}, null);
    }
  }

  /** {@code item in container}: TRUE, FALSE or PENDING. */
  public static Value contains(Context context, Value container, Value item) {
    Value method = override(container, "__contains__");
    if (method == None.NONE) {
      throw Exceptions.typeError("'" + container.type().name() + "' object is not a container");
    }
    if (method != null) {
      Checks check = new Checks(Checks.Kind.TRUTH);
      context.push(check);
      return check.settle(
          context, callMethod(context, method, container, new Value[] {item}, null));
    }
    try {
      Bool result = container.contains(item);
      if (result != null) {
        return result;
      }
    } catch (NeedsPython open) {
      return context.twin("contains").call(context, new Value[] {container, item}, null);
    }
    if (!isIterable(container)) {
      throw Exceptions.typeError(
          "argument of type '" + container.type().name() + "' is not iterable");
    }
    return context.twin("contains").call(context, new Value[] {container, item}, null);
  }

  /** Whether {@code iter()} would find a way. */
  public static boolean isIterable(Value object) {
    if (object instanceof Instance) {
      Value iter = object.type().lookup("__iter__");
      return iter != null ? iter != None.NONE : object.type().lookup("__getitem__") != null;
    }
    return object.iterator() != null || override(object, "__iter__") != null;
  }

  /** {@code iter(object)}. */
  public static Value iter(Context context, Value object) {
    Value method = override(object, "__iter__");
    if (method == null && object instanceof Type type) {
      method = type.type().lookup("__iter__");
    }
    if (method != null && method != None.NONE) {
      Checks check = new Checks(Checks.Kind.ITERATOR);
      context.push(check);
      return check.settle(context, callMethod(context, method, object, new Value[0], null));
    }
    Value result = method == None.NONE ? null : object.iterator();
    if (result == null && method == null && override(object, "__getitem__") != null) {
      return context.twin("sequence_iterator").call(context, new Value[] {object}, null);
    }
    if (result == null) {
      throw Exceptions.typeError("'" + object.type().name() + "' object is not iterable");
    }
    return result;
  }

  /**
   * The next item of an iterator.
   *
   * @return the item; PENDING; or null when a native iterator is exhausted (Python code says so by
   *     StopIteration)
   */
  public static Value next(Context context, Value iterator) {
    if (iterator instanceof Iterator nativeIterator) {
      return nativeIterator.next(context);
    }
    Value method = iterator.type().lookup("__next__");
    if (method == null) {
      throw Exceptions.typeError("'" + iterator.type().name() + "' object is not an iterator");
    }
    return callMethod(context, method, iterator, new Value[0], null);
  }

  /** {@code repr(object)}. */
  public static Value repr(Context context, Value object) {
    return text(context, object, "__repr__");
  }

  /** {@code str(object)}. */
  public static Value str(Context context, Value object) {
    if (object.type() == Str.TYPE) {
      return object;
    }
    return text(context, object, "__str__");
  }

  private static Value text(Context context, Value object, String name) {
    Value method = override(object, name);
    if (method == null && name.equals("__str__") && inheritsPlainStr(object)) {
      method = override(object, "__repr__");
    }
    if (method == null && object instanceof Type type && !type.type().isBuiltin()) {
      method = type.type().lookup(name) instanceof NativeFunction ? null : type.type().lookup(name);
    }
    if (method != null) {
      Checks check = new Checks(name.equals("__str__") ? Checks.Kind.STR : Checks.Kind.REPR);
      context.push(check);
      return check.settle(context, callMethod(context, method, object, new Value[0], null));
    }
    try {
      return Str.of(name.equals("__str__") ? object.str() : object.repr());
    } catch (NeedsPython open) {
      return context
          .twin(name.equals("__str__") ? "str" : "repr")
          .call(context, new Value[] {object}, null);
    }
  }

  /** Whether {@code __str__} is the one of object, which asks {@code __repr__}. */
  static boolean inheritsPlainStr(Value object) {
    return object.type().lookup("__str__") == Type.OBJECT.own("__str__");
  }

  /** {@code format(object, spec)}. */
  public static Value format(Context context, Value object, Str spec) {
    Value method = override(object, "__format__");
    if (method != null) {
      Checks check = new Checks(Checks.Kind.FORMAT);
      context.push(check);
      return check.settle(context, callMethod(context, method, object, new Value[] {spec}, null));
    }
    if (spec.value().isEmpty() && object instanceof Instance) {
      return str(context, object);
    }
    try {
      return Str.of(object.format(spec.value()));
    } catch (NeedsPython open) {
      return context.twin("format").call(context, new Value[] {object, spec}, null);
    }
  }

  /** {@code hash(object)}. */
  public static Value hash(Context context, Value object) {
    if (object instanceof Instance) {
      Value method = object.type().lookup("__hash__");
      if (method == None.NONE) {
        throw Failures.unhashable(object);
      }
      if (!(method instanceof NativeFunction)) {
        Checks check = new Checks(Checks.Kind.HASH);
        context.push(check);
        return check.settle(context, callMethod(context, method, object, new Value[0], null));
      }
    }
    try {
      return Int.of(object.hash());
    } catch (NeedsPython open) {
      return context.twin("hash").call(context, new Value[] {object}, null);
    }
  }
}
