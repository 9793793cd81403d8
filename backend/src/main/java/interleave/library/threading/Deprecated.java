package interleave.library.threading;

import interleave.machine.value.NativeFunction;
import interleave.machine.value.NeedsPython;

/** Old names of {@code threading}: their twins in frozen Python warn, then call the new ones. */
final class Deprecated {
  /** Leaves everything to the twin. */
  static final NativeFunction.Body BODY =
      (context, args) -> {
        throw NeedsPython.SIGNAL;
      };

  private Deprecated() {}
}
