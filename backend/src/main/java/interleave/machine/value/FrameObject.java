package interleave.machine.value;

/** What a program sees of a frame: of one on the stack, or of one a traceback tells of. */
public abstract class FrameObject extends Value {
  /** {@code frame}. */
  public static final Type TYPE = Type.builtin("frame", FrameObject::define);

  private static void define(TypeTable table) {
    table
        .notSubclassable()
        .attribute("f_code", f -> ((FrameObject) f).code())
        .attribute("f_lineno", f -> Int.of(((FrameObject) f).line()))
        .attribute("f_back", f -> ((FrameObject) f).caller())
        .attribute("f_globals", f -> ((FrameObject) f).globals())
        .attribute("f_locals", f -> ((FrameObject) f).locals());
    for (String name : new String[] {"f_builtins", "f_lasti", "f_trace", "clear"}) {
      table.attribute(name, f -> refuse(name + " of frames"));
    }
  }

  /** {@code f_code}. */
  public abstract CodeObject code();

  /** {@code f_lineno}: 1-based, 0 if unknown. */
  public abstract int line();

  /** {@code f_back}: the caller's frame, or None. */
  protected abstract Value caller();

  /** {@code f_globals}. */
  protected abstract Value globals();

  /** {@code f_locals}: what the variables hold now. */
  protected abstract Value locals();

  /** Refuses what frames do not tell here. */
  protected static Value refuse(String what) {
    throw new UnsupportedOperation(what);
  }

  @Override
  public Type type() {
    return TYPE;
  }
}
