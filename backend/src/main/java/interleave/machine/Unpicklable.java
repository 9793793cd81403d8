package interleave.machine;

/** An object that cannot be sent to another process. */
public interface Unpicklable {
  /** The class the TypeError names: {@code _thread.lock}. */
  String unpicklablePart();
}
