package interleave.machine.value;

/** An activation on a thread's stack: of Python code, or of native code that waits for a result. */
public abstract class Frame extends HeapPart {
  private Frame back;

  /** The frame beneath; null at the bottom, and while it is on no stack. */
  public final Frame back() {
    return back;
  }

  /** Links this frame on top of another; the machine's business only. */
  public final void setBack(Frame frame) {
    back = frame;
  }

  /** {@code __name__} of the module whose code it runs; null for native code. */
  public Value moduleName() {
    return null;
  }
}
