package interleave.machine.value;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * An object with attributes of its own: an instance of a program's class, or the base of a library
 * object that programs may derive from. An instance of a class derived from a built-in value type
 * carries that value as its payload.
 */
public class Instance extends Holder implements Finalizable {
  private static final Value[] NO_SLOTS = {};

  private Type type;
  private Shape shape;
  private Value[] slots = NO_SLOTS;
  private Dict dict;
  private Value payload;
  private boolean finalized;

  /** An instance without attributes. */
  public Instance(Type type) {
    this.type = type;
    this.shape = type.rootShape();
  }

  /** An instance that behaves as a built-in value where its class does not say otherwise. */
  public Instance(Type type, Value payload) {
    this(type);
    this.payload = payload;
  }

  @Override
  public final Type type() {
    return type;
  }

  /** {@code self.__class__ = type}. */
  public final void setType(Type newType) {
    type = newType;
  }

  /** The attributes' layout; null once {@code __dict__} has been asked for. */
  public final Shape shape() {
    return dict == null ? shape : null;
  }

  /** The attribute in a slot of {@link #shape}. */
  public final Value slot(int index) {
    return slots[index];
  }

  /** Sets the attribute in a slot of {@link #shape}. */
  public final void setSlot(int index, Value value) {
    slots[index] = value;
  }

  /** The instance's own attribute, or null. */
  public final Value get(String name) {
    if (dict != null) {
      return dict.get(Str.of(name));
    }
    int slot = shape.slot(name);
    return slot < 0 ? null : slots[slot];
  }

  /** Sets the instance's own attribute. */
  public final void set(String name, Value value) {
    if (dict != null) {
      dict.put(Str.of(name), value);
    } else {
      setMember(name, value);
    }
  }

  /** The attribute in the slot of that name, or null. */
  final Value member(String name) {
    int slot = shape.slot(name);
    return slot < 0 ? null : slots[slot];
  }

  /** Sets the attribute in the slot of that name. */
  final void setMember(String name, Value value) {
    int slot = shape.slot(name);
    if (slot < 0) {
      slot = shape.size();
      shape = shape.with(name);
      if (slot == slots.length) {
        slots = Arrays.copyOf(slots, Math.max(4, slot * 2));
      }
    }
    slots[slot] = value;
  }

  /**
   * Removes the instance's own attribute.
   *
   * @return false when there was none
   */
  public final boolean remove(String name) {
    if (get(name) == null) {
      return false;
    }
    return attributes().remove(Str.of(name)) != null;
  }

  /**
   * Empties the slot of that name.
   *
   * @return false when it was empty
   */
  final boolean removeMember(String name) {
    if (member(name) == null) {
      return false;
    }
    keep(other -> !other.equals(name), new Dict());
    return true;
  }

  /** {@code self.__dict__}: from now on the attributes without a slot live in that dict. */
  public final Dict attributes() {
    if (dict == null) {
      Dict made = new Dict();
      keep(name -> type.lookup(name) instanceof SlotMember, made);
      dict = made;
    }
    return dict;
  }

  /** Leaves the attributes of some names where they are and moves the others into a dict. */
  private void keep(Predicate<String> kept, Dict others) {
    Shape before = shape;
    Value[] values = slots;
    shape = type.rootShape();
    slots = NO_SLOTS;
    for (int i = 0; i < before.size(); i++) {
      if (kept.test(before.name(i))) {
        setMember(before.name(i), values[i]);
      } else {
        others.put(Str.of(before.name(i)), values[i]);
      }
    }
  }

  /** From now on the attributes are those in a dict. */
  public final void setAttributes(Dict attributes) {
    dict = attributes;
    shape = type.rootShape();
    slots = NO_SLOTS;
  }

  @Override
  public final Value unwrap() {
    return payload == null ? this : payload;
  }

  /** Gives the built-in value this instance stands for. */
  public final void setPayload(Value value) {
    payload = value;
  }

  @Override
  public final boolean hasFinalizer() {
    return !finalized && type.lookup("__del__") != null;
  }

  @Override
  public final Value finalizeOn(Context context) {
    finalized = true;
    return Operations.callMethod(context, blamed(), this, new Value[0], null);
  }

  @Override
  public final Value blamed() {
    return type.lookup("__del__");
  }

  @Override
  public Value call(Context context, Value[] args, String[] keywords) {
    Value method = type.lookup("__call__");
    if (method == null) {
      return super.call(context, args, keywords);
    }
    return Operations.callMethod(context, method, this, args, keywords);
  }

  @Override
  public Value binary(Operator op, Value other) {
    return payload == null ? null : payload.binary(op, BinaryDispatch.operand(op, payload, other));
  }

  @Override
  public Value reflected(Operator op, Value other) {
    return payload == null ? null : payload.reflected(op, other.unwrap());
  }

  @Override
  public Value inplace(Operator op, Value other) {
    Value result = payload == null ? null : payload.inplace(op, other.unwrap());
    return result != null && result == payload ? this : result;
  }

  @Override
  public Value unary(UnaryOperator op) {
    return payload == null ? null : payload.unary(op);
  }

  @Override
  public Bool compare(Comparison op, Value other) {
    return payload == null ? super.compare(op, other) : payload.compare(op, other.unwrap());
  }

  @Override
  public boolean truth() {
    return payload == null || payload.truth();
  }

  @Override
  public int length() {
    return payload == null ? -1 : payload.length();
  }

  @Override
  public Value item(Value key) {
    return payload == null ? null : payload.item(key);
  }

  @Override
  public boolean setItem(Value key, Value value) {
    return payload != null && payload.setItem(key, value);
  }

  @Override
  public boolean deleteItem(Value key) {
    return payload != null && payload.deleteItem(key);
  }

  @Override
  public Bool contains(Value item) {
    return payload == null ? null : payload.contains(item);
  }

  @Override
  public Iterator iterator() {
    return payload == null ? null : payload.iterator();
  }

  @Override
  public long hash() {
    return payload == null ? super.hash() : payload.hash();
  }

  @Override
  public String repr() {
    if (payload instanceof SetValue set) {
      return set.repr(this);
    }
    if (payload instanceof ByteArray bytes) {
      return bytes.repr(type());
    }
    return payload == null ? super.repr() : payload.repr();
  }

  @Override
  public String str() {
    return payload == null || payload instanceof SetValue || payload instanceof ByteArray
        ? super.str()
        : payload.str();
  }

  @Override
  public String format(String spec) {
    boolean hasFormats =
        payload != null && payload.type().lookup("__format__") != Type.OBJECT.own("__format__");
    return hasFormats ? payload.format(spec) : super.format(spec);
  }
}
