package interleave.machine.frame;

import interleave.machine.value.NativeFunction;
import interleave.machine.value.Signature;
import interleave.machine.value.Type;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * How a library function that is C in CPython complains of its arguments.
 *
 * @param owner the class it is a method of, or null
 * @param name what errors name it
 * @param constructs whether calling its class calls it
 */
record CWords(Type owner, String name, boolean constructs) {
  /** Throws what C's argument parsers find wrong; returns where they would find nothing. */
  void check(PythonFunction function, Value[] args, String[] keywords) {
    String module = function.module().str();
    if (constructs) {
      signature(function).bind(args, keywords);
    } else {
      signature(function).bind(owner, module, args, keywords);
    }
  }

  /** How the function reads. */
  String text() {
    return NativeFunction.text(owner, name);
  }

  private Signature signature(PythonFunction function) {
    Code.Parameters parameters = function.code().parameters();
    List<String> parts = new ArrayList<>();
    int firstDefault = parameters.positional() - function.defaults().length;
    for (int i = 0; i < parameters.positional(); i++) {
      if (i == parameters.positionalOnly() && i > 0) {
        parts.add("/");
      }
      parts.add(parameters.names()[i] + (i < firstDefault ? "" : "="));
    }
    if (parameters.positionalOnly() == parameters.positional() && parameters.positional() > 0) {
      parts.add("/");
    }
    if (parameters.varArgs() || parameters.keywordOnly() > 0) {
      parts.add(parameters.varArgs() ? "*args" : "*");
    }
    int first = parameters.keywordOnlyIndex();
    for (int i = first; i < first + parameters.keywordOnly(); i++) {
      String keyword = parameters.names()[i];
      parts.add(keyword + (function.keywordDefault(keyword) == null ? "" : "="));
    }
    if (parameters.varKeywords()) {
      parts.add("**kwargs");
    }
    return Signature.parse(name + "(" + String.join(", ", parts) + ")");
  }
}
