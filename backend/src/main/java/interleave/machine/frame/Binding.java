package interleave.machine.frame;

import interleave.machine.value.Dict;
import interleave.machine.value.Exceptions;
import interleave.machine.value.PyException;
import interleave.machine.value.PythonWords;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Binding a call's arguments to a Python function's parameters (Language Reference, 6.3.4). */
final class Binding {
  private final PythonFunction function;
  private final Code.Parameters parameters;
  private final Value[] registers;

  private Binding(PythonFunction function) {
    this.function = function;
    this.parameters = function.code().parameters();
    this.registers = function.code().newRegisters();
  }

  /**
   * Binds.
   *
   * @return registers of a new frame with the parameters filled in
   * @throws PyException TypeError as CPython words it
   */
  static Value[] bind(PythonFunction function, Value[] args, String[] keywords) {
    Binding binding = new Binding(function);
    int given = args.length - (keywords == null ? 0 : keywords.length);
    binding.positional(args, given);
    Dict extra = null;
    if (binding.parameters.varKeywords()) {
      extra = new Dict();
      binding.registers[binding.parameters.varKeywordsIndex()] = extra;
    }
    if (keywords != null) {
      binding.keywords(args, given, keywords, extra);
    }
    if (given > binding.parameters.positional() && !binding.parameters.varArgs()) {
      throw binding.tooMany(given);
    }
    binding.defaults(given);
    return binding.registers;
  }

  private void positional(Value[] args, int given) {
    int taken = Math.min(given, parameters.positional());
    System.arraycopy(args, 0, registers, 0, taken);
    if (parameters.varArgs()) {
      registers[parameters.varArgsIndex()] =
          given > taken ? Tuple.of(Arrays.copyOfRange(args, taken, given)) : Tuple.EMPTY;
    }
  }

  private void keywords(Value[] args, int given, String[] keywords, Dict extra) {
    for (int k = 0; k < keywords.length; k++) {
      int register = keywordRegister(keywords[k]);
      if (register >= 0) {
        if (registers[register] != null) {
          throw error("got multiple values for argument '" + keywords[k] + "'");
        }
        registers[register] = args[given + k];
      } else if (extra != null) {
        extra.put(Str.of(keywords[k]), args[given + k]);
      } else {
        throw unexpected(keywords, keywords[k]);
      }
    }
  }

  private int keywordRegister(String keyword) {
    for (int i = parameters.positionalOnly(); i < parameters.positional(); i++) {
      if (parameters.names()[i].equals(keyword)) {
        return i;
      }
    }
    int first = parameters.keywordOnlyIndex();
    for (int i = first; i < first + parameters.keywordOnly(); i++) {
      if (parameters.names()[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  private PyException unexpected(String[] keywords, String keyword) {
    List<String> positionalOnly = new ArrayList<>();
    for (int i = 0; i < parameters.positionalOnly(); i++) {
      if (Arrays.asList(keywords).contains(parameters.names()[i])) {
        positionalOnly.add(parameters.names()[i]);
      }
    }
    if (!positionalOnly.isEmpty()) {
      return error(
          "got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", positionalOnly)
              + "'");
    }
    return error("got an unexpected keyword argument '" + keyword + "'");
  }

  private void defaults(int given) {
    Value[] defaults = function.defaults();
    int firstDefault = parameters.positional() - defaults.length;
    List<String> missing = new ArrayList<>();
    for (int i = Math.min(given, parameters.positional()); i < parameters.positional(); i++) {
      if (registers[i] == null) {
        if (i >= firstDefault) {
          registers[i] = defaults[i - firstDefault];
        } else {
          missing.add(parameters.names()[i]);
        }
      }
    }
    if (!missing.isEmpty()) {
      throw missing("positional", missing);
    }
    int first = parameters.keywordOnlyIndex();
    for (int i = first; i < first + parameters.keywordOnly(); i++) {
      if (registers[i] == null) {
        registers[i] = function.keywordDefault(parameters.names()[i]);
        if (registers[i] == null) {
          missing.add(parameters.names()[i]);
        }
      }
    }
    if (!missing.isEmpty()) {
      throw missing("keyword-only", missing);
    }
  }

  private PyException missing(String kind, List<String> names) {
    return PythonWords.missing(function.qualifiedName(), kind, names);
  }

  private PyException tooMany(int given) {
    int most = parameters.positional();
    int least = most - function.defaults().length;
    int keywordOnlyGiven = 0;
    int first = parameters.keywordOnlyIndex();
    for (int i = first; i < first + parameters.keywordOnly(); i++) {
      keywordOnlyGiven += registers[i] == null ? 0 : 1;
    }
    String takes = least < most ? "from " + least + " to " + most : String.valueOf(most);
    boolean plural = least < most || most != 1;
    String were =
        keywordOnlyGiven == 0
            ? String.valueOf(given)
            : given
                + " positional argument"
                + (given == 1 ? "" : "s")
                + " (and "
                + keywordOnlyGiven
                + " keyword-only argument"
                + (keywordOnlyGiven == 1 ? "" : "s")
                + ")";
    return error(
        "takes "
            + takes
            + " positional argument"
            + (plural ? "s" : "")
            + " but "
            + were
            + (given == 1 && keywordOnlyGiven == 0 ? " was" : " were")
            + " given");
  }

  private PyException error(String text) {
    return Exceptions.typeError(function.qualifiedName() + "() " + text);
  }
}
