package interleave.machine.value;

/**
 * What values may ask of the thread on whose behalf they act: to run Python code. Implemented by
 * the machine's thread; code that needs the machine itself casts to it there.
 */
public interface Context {
  /**
   * Pushes a frame; the value it finally returns is delivered to the frame beneath, so the caller
   * must return {@link Value#PENDING}.
   */
  void push(Frame frame);

  /** Takes the topmost frame off again, which must be the given one. */
  void pop(Frame frame);

  /** The topmost frame. */
  Frame top();

  /** The module of frozen Python that holds the twins of native functions. */
  Value twin(String qualifiedName);

  /** Accounts for native work worth that many instructions. */
  void work(long instructions);

  /**
   * Whether the thread should be left at the next safe point: a switch is due, or its slice is
   * over.
   */
  boolean interrupted();

  /**
   * The module of that (dotted) name, imported and run when this is the first time.
   *
   * @param name absolute, {@code "concurrent.futures"}; the module of exactly that name is given
   * @return the module, or PENDING
   * @throws PyException ModuleNotFoundError
   */
  Value importModule(String name);

  /** The same for an import by the program, which does not know the library's own modules. */
  Value importForProgram(String name);

  /** Told of a coroutine just made, in case nobody ever awaits it. */
  void made(Value coroutine);

  /**
   * Warns of a coroutine that nobody has awaited and nobody can any more.
   *
   * @return any value, or PENDING
   */
  Value neverAwaited(Value coroutine);

  /** Lets an object do what it has to do when nothing refers to it any more. */
  void watch(Finalizable object);

  /** Told of an asynchronous generator about to run for the first time. */
  void firstIterated(Value asyncGenerator);
}
