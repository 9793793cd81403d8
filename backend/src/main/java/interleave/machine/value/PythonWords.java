package interleave.machine.value;

import java.util.List;

/** The errors of a call that a function written in Python would raise. */
public final class PythonWords {
  private PythonWords() {}

  static PyException unexpected(String function, String keyword) {
    return error(function, "got an unexpected keyword argument '" + keyword + "'");
  }

  static PyException twice(String function, String keyword) {
    return error(function, "got multiple values for argument '" + keyword + "'");
  }

  /** More positional arguments than there are parameters; counts include {@code self}. */
  static PyException tooMany(String function, int least, int most, int given) {
    String takes = least < most ? "from " + least + " to " + most : String.valueOf(most);
    String plural = least < most || most != 1 ? "s" : "";
    String verb = given == 1 ? "was" : "were";
    return error(
        function,
        "takes "
            + takes
            + " positional argument"
            + plural
            + " but "
            + given
            + " "
            + verb
            + " given");
  }

  /**
   * Parameters that nothing was given for.
   *
   * @param kind "positional" or "keyword-only"
   */
  public static PyException missing(String function, String kind, List<String> names) {
    List<String> quoted = names.stream().map(name -> "'" + name + "'").toList();
    int last = quoted.size() - 1;
    String list =
        switch (quoted.size()) {
          case 1 -> quoted.get(0);
          case 2 -> quoted.get(0) + " and " + quoted.get(1);
          default -> String.join(", ", quoted.subList(0, last)) + ", and " + quoted.get(last);
        };
    return error(
        function,
        "missing "
            + names.size()
            + " required "
            + kind
            + " argument"
            + (names.size() == 1 ? "" : "s")
            + ": "
            + list);
  }

  private static PyException error(String function, String text) {
    return Exceptions.typeError(function + "() " + text);
  }
}
