package interleave.machine.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * C3 linearization: the method resolution order of a class with several bases (Python 2.3's MRO).
 */
final class Linearization {
  private Linearization() {}

  static Type[] of(Type self, Type[] bases) {
    for (int i = 1; i < bases.length; i++) {
      if (Arrays.asList(bases).indexOf(bases[i]) < i) {
        throw Exceptions.typeError("duplicate base class " + bases[i].name());
      }
    }
    List<List<Type>> sequences = new ArrayList<>();
    for (Type base : bases) {
      sequences.add(new ArrayList<>(Arrays.asList(base.mro())));
    }
    sequences.add(new ArrayList<>(Arrays.asList(bases)));
    List<Type> order = new ArrayList<>();
    order.add(self);
    while (true) {
      sequences.removeIf(List::isEmpty);
      if (sequences.isEmpty()) {
        return order.toArray(Type[]::new);
      }
      MemoryMeter.work(32L * sequences.get(0).size());
      Type next = candidate(sequences);
      if (next == null) {
        throw inconsistent(sequences);
      }
      order.add(next);
      sequences.forEach(s -> s.removeIf(t -> t == next));
    }
  }

  private static Type candidate(List<List<Type>> sequences) {
    for (List<Type> sequence : sequences) {
      Type head = sequence.get(0);
      if (sequences.stream().noneMatch(s -> s.indexOf(head) > 0)) {
        return head;
      }
    }
    return null;
  }

  private static PyException inconsistent(List<List<Type>> sequences) {
    List<String> names = sequences.stream().map(s -> s.get(0).name()).distinct().toList();
    return Exceptions.typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases "
            + String.join(", ", names));
  }
}
