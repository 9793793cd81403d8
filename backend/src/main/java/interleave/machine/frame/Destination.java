package interleave.machine.frame;

/**
 * Where the text puts the result of a call: what a person would call it.
 *
 * @param text the variable, {@code "lock"}, {@code "self.lock"}, or the container
 * @param place how the place within the container is found
 * @param register of the key, or of the container, as {@code place} says; otherwise -1
 * @param key the global variable that holds the key; null where that is somewhere else
 */
public record Destination(String text, Place place, int register, String key) {
  /** Nobody wants the result. */
  public static final Destination DROPPED = new Destination("", Place.WHOLE, -1, null);

  /** It is awaited at once. */
  public static final Destination AWAITED = new Destination("", Place.WHOLE, -1, null);

  /** Whether it has a name. */
  public boolean isNamed() {
    return !text.isEmpty();
  }

  /** How the place of the result within a container is found. */
  public enum Place {
    /** It is put into no container. */
    WHOLE,
    /** Behind all elements that the container in the register has. */
    NEXT,
    /** At the key in the register. */
    KEY,
    /** At the key in the global variable. */
    GLOBAL_KEY
  }

  /** The result is bound to a variable. */
  public static Destination to(String variable) {
    return new Destination(variable, Place.WHOLE, -1, null);
  }

  /** The result becomes the next element of the container in a register. */
  public static Destination next(String container, int register) {
    return new Destination(container, Place.NEXT, register, null);
  }

  /** The result is stored at the key in a register. */
  public static Destination at(String container, int keyRegister) {
    return new Destination(container, Place.KEY, keyRegister, null);
  }

  /** The result is stored at the key in a global variable. */
  public static Destination at(String container, String keyVariable) {
    return new Destination(container, Place.GLOBAL_KEY, -1, keyVariable);
  }
}
