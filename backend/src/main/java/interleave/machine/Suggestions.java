package interleave.machine;

import interleave.machine.value.BuiltinNames;
import interleave.machine.value.ExceptionInstance;
import interleave.machine.value.Exceptions;
import interleave.machine.value.Members;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * "Did you mean …?" behind NameError and AttributeError: the name nearest to the missing one, as
 * CPython 3.11 weighs them (suggestions.c), among those of the object, or of the function, its
 * module and the built-in ones.
 */
final class Suggestions {
  private static final int MOST_CANDIDATES = 750;

  private Suggestions() {}

  /** The suggestion with its leading ". ", or nothing. */
  static String forError(ExceptionInstance exception) {
    if (!(exception.field("name") instanceof Str name)) {
      return "";
    }
    String found = null;
    if (exception.type() == Exceptions.ATTRIBUTE_ERROR) {
      found = nearest(name.value(), attributes(exception.field("obj")));
    } else if (exception.type() == Exceptions.NAME_ERROR && exception.scope() != null) {
      found = amongNames(name.value(), exception.scope());
    }
    return found == null ? "" : ". Did you mean: '" + found + "'?";
  }

  private static Collection<String> attributes(Value object) {
    return object == null ? List.of() : Members.known(object);
  }

  private static String amongNames(String name, ExceptionInstance.NameScope scope) {
    String found = nearest(name, Arrays.asList(scope.locals()));
    if (found == null) {
      found = nearest(name, scope.globals().bound().keySet());
    }
    return found == null ? nearest(name, BuiltinNames.ofBuiltins()) : found;
  }

  /** The first of the nearest candidates; null where none is near enough. */
  private static String nearest(String name, Collection<String> candidates) {
    if (candidates.size() >= MOST_CANDIDATES) {
      return null;
    }
    String best = null;
    int bestCost = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      if (candidate.equals(name)) {
        continue;
      }
      int most = Math.min(EditDistance.mostFor(name, candidate), bestCost - 1);
      int cost = EditDistance.between(name, candidate, most);
      if (cost <= most) {
        best = candidate;
        bestCost = cost;
      }
    }
    return best;
  }
}
