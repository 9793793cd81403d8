package interleave.machine.value;

/** {@code dict(…)} and {@code dict.update(…)}: from mappings, pairs and keywords. */
final class DictUpdate {
  private DictUpdate() {}

  /**
   * Adds the entries of a mapping or of pairs.
   *
   * @throws NeedsPython where Python code would have to run, before anything is changed
   */
  static void update(Dict dict, Value source) {
    if (source.unwrap() instanceof Dict other && isPlain(source)) {
      dict.putAll(other);
      return;
    }
    if (source instanceof MappingProxy proxy) {
      dict.putAll(proxy.dict());
      return;
    }
    if (source instanceof Instance && source.type().lookup("keys") != null) {
      throw NeedsPython.SIGNAL;
    }
    addPairs(dict, Iteration.closedItems(source));
  }

  private static boolean isPlain(Value source) {
    return !(source instanceof Instance) || Repr.isNative(source, "__iter__");
  }

  /** Adds pairs, all of them looked at before anything is changed. */
  static void addPairs(Dict dict, Value[] pairs) {
    Value[][] split = new Value[pairs.length][];
    int good = 0;
    PyException failure = null;
    for (; good < pairs.length && failure == null; good++) {
      try {
        split[good] = pair(pairs[good], good);
        Hash.of(split[good][0]);
      } catch (PyException e) {
        failure = e;
        break;
      }
    }
    for (int i = 0; i < good; i++) {
      dict.put(split[i][0], split[i][1]);
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static Value[] pair(Value pair, int index) {
    if (!Operations.isIterable(pair)) {
      throw Exceptions.typeError(
          "cannot convert dictionary update sequence element #" + index + " to a sequence");
    }
    Value[] parts = Iteration.closedItems(pair);
    if (parts.length != 2) {
      throw Exceptions.valueError(
          "dictionary update sequence element #"
              + index
              + " has length "
              + parts.length
              + "; 2 is required");
    }
    return parts;
  }
}
