package interleave.machine.value;

import interleave.machine.value.ExceptionInstance.TracebackEntry;

/** {@code tb_frame}: the place an exception has passed; its variables are gone. */
final class PastFrame extends FrameObject {
  private final CodeObject code;

  PastFrame(TracebackEntry entry) {
    this.code = new CodeObject(entry.function(), entry.file(), null);
  }

  @Override
  public CodeObject code() {
    return code;
  }

  @Override
  public int line() {
    throw new UnsupportedOperation("f_lineno of a traceback's frame (tb_lineno is there)");
  }

  @Override
  protected Value caller() {
    return refuse("f_back of a traceback's frame");
  }

  @Override
  protected Value globals() {
    return refuse("f_globals of a traceback's frame");
  }

  @Override
  protected Value locals() {
    return refuse("f_locals of a traceback's frame");
  }
}
