package interleave.library.re;

/** Sets of characters, item by item. */
final class Sets {
  private Sets() {}

  /**
   * Whether a set has a character.
   *
   * @param at where its items begin
   * @param cases 0 where case counts, else as {@link Cases}
   */
  static boolean has(int[] code, int at, int c, int cases) {
    int wanted = cases == 0 ? c : Cases.lower(cases, c);
    boolean in = true;
    int i = at;
    while (true) {
      switch (Op.of(code[i])) {
        case NEGATE -> {
          in = false;
          i++;
        }
        case LITERAL -> {
          if (cases == 0 ? wanted == code[i + 1] : Cases.same(cases, wanted, code[i + 1])) {
            return in;
          }
          i += 2;
        }
        case RANGE -> {
          if (inRange(code[i + 1], code[i + 2], wanted, cases)) {
            return in;
          }
          i += 3;
        }
        case CATEGORY -> {
          if (Categories.matches(code[i + 1], wanted)) {
            return in;
          }
          i += 2;
        }
        default -> {
          return !in;
        }
      }
    }
  }

  private static boolean inRange(int from, int to, int c, int cases) {
    return cases == 0 ? from <= c && c <= to : Cases.rangeHas(cases, from, to, c);
  }
}
