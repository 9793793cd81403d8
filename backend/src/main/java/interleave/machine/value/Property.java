package interleave.machine.value;

/** {@code property}: an attribute computed by functions of the program. */
public final class Property extends Value {
  /** {@code property}. */
  public static final Type TYPE = Type.builtin("property", Property::define);

  private final Value getter;
  private final Value setter;
  private final Value deleter;
  private String name;
  private String text;
  private String refusal;
  private Value doc;

  /** Functions may be None. */
  public Property(Value getter, Value setter, Value deleter) {
    this.getter = getter;
    this.setter = setter;
    this.deleter = deleter;
  }

  private static final Signature SIGNATURE = Signature.parse("property(fget=, fset=, fdel=, doc=)");

  private static void define(TypeTable table) {
    table
        .constructor(Property::construct)
        .method("getter(self, f, /)", (c, a) -> of(a).with(a[1], null, null))
        .method("setter(self, f, /)", (c, a) -> of(a).with(null, a[1], null))
        .method("deleter(self, f, /)", (c, a) -> of(a).with(null, null, a[1]))
        .attribute("__doc__", p -> ((Property) p).doc(), (p, v) -> ((Property) p).doc = v)
        .method("__set_name__(self, owner, name, /)", (c, a) -> setName(a))
        .method("__get__(self, instance, owner=, /)", Attributes::get)
        .attribute("fget", p -> ((Property) p).getter)
        .attribute("fset", p -> ((Property) p).setter)
        .attribute("fdel", p -> ((Property) p).deleter);
  }

  private static Property of(Value[] args) {
    return (Property) args[0];
  }

  private static Value construct(Context context, Type type, Value[] args, String[] keywords) {
    Value[] a = SIGNATURE.bind(args, keywords);
    Property made = new Property(orNone(a[0]), orNone(a[1]), orNone(a[2]));
    made.doc = a[3];
    return made;
  }

  private static Value setName(Value[] a) {
    of(a).name = Str.text(a[2]);
    return None.NONE;
  }

  private static Value orNone(Value value) {
    return value == null ? None.NONE : value;
  }

  private Property with(Value newGetter, Value newSetter, Value newDeleter) {
    Property made =
        new Property(
            newGetter == null ? getter : newGetter,
            newSetter == null ? setter : newSetter,
            newDeleter == null ? deleter : newDeleter);
    made.doc = doc;
    made.name = name;
    return made;
  }

  /** The text given, or else that of the function that reads. */
  private Value doc() {
    return doc != null || getter == None.NONE ? orNone(doc) : Attributes.read(getter, "__doc__");
  }

  /** The function that reads, or None. */
  public Value getter() {
    return getter;
  }

  /** The function that writes, or None. */
  public Value setter() {
    return setter;
  }

  /** The function that deletes, or None. */
  public Value deleter() {
    return deleter;
  }

  /**
   * Lets it pass for an attribute of a class written in C.
   *
   * @param shown how it reads
   * @param refused what is said to one who sets or deletes it
   */
  public void passAs(String shown, String refused) {
    text = shown;
    refusal = refused;
  }

  /** Whether it passes for one. */
  public boolean passes() {
    return text != null;
  }

  /** What is said to one who sets or deletes what can only be read. */
  String refusal(Value object, boolean deletes) {
    return refusal != null ? refusal : lacks(object, deletes ? "deleter" : "setter");
  }

  /** What is said to one who reads what cannot be read. */
  String unreadable(Value object) {
    return lacks(object, "getter");
  }

  private String lacks(Value object, String function) {
    String named = name == null ? "" : " " + Repr.of(Str.of(name));
    return "property"
        + named
        + " of '"
        + object.type().qualifiedName()
        + "' object has no "
        + function;
  }

  @Override
  public Type type() {
    return TYPE;
  }

  @Override
  public String repr() {
    return text != null ? text : super.repr();
  }
}
