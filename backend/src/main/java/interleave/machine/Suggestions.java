package interleave.machine;

import interleave.machine.value.ExceptionInstance;

/** "Did you mean …?" behind NameError and AttributeError (CPython 3.10's suggestions.c). */
final class Suggestions {
  private Suggestions() {}

  /** The suggestion with its leading ". ", or nothing. */
  static String forError(ExceptionInstance exception) {
    return exception.get("suggestion") == null
        ? ""
        : ". Did you mean: '" + exception.get("suggestion").str() + "'?";
  }
}
