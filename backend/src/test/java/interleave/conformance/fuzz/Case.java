package interleave.conformance.fuzz;

import java.util.ArrayList;
import java.util.List;

/** A generated program: statements, of which any may be left out to find the one that matters. */
record Case(List<String> statements) {
  private static final int STATEMENTS = 12;

  /** The program of a seed, by the narrow or the wide grammar. */
  static Case of(long seed, boolean wide) {
    Statements statements = new Statements(new Choice(seed), wide);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      all.add(statements.next());
    }
    all.add(statements.last());
    return new Case(List.copyOf(all));
  }

  /** The same program without one of its statements. */
  Case without(int index) {
    List<String> fewer = new ArrayList<>(statements);
    fewer.remove(index);
    return new Case(List.copyOf(fewer));
  }

  /** One of its statements alone, behind the first, which assigns the names. */
  Case only(int index) {
    return new Case(List.of(statements.get(0), statements.get(index)));
  }

  /** Its text. */
  String source() {
    return String.join("", statements);
  }
}
