package interleave.machine.value;

/** An object with attributes, items or a variable in it that lanes may share. */
public abstract class Holder extends Value {
  private Sharing sharing;

  /** Who uses it, null as long as nobody was watched doing so. */
  public final Sharing sharing() {
    return sharing;
  }

  /** Notes who uses it. */
  public final void setSharing(Sharing known) {
    sharing = known;
  }
}
