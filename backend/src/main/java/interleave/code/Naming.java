package interleave.code;

import interleave.machine.frame.Destination;
import interleave.syntax.ast.Expr;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the results of calls are called, told by where the text puts them: to be noted before a call
 * is compiled, and asked for by whoever compiles it.
 */
final class Naming {
  private final Unit unit;
  private final Map<Expr, Destination> bindings = new IdentityHashMap<>();

  Naming(Unit unit) {
    this.unit = unit;
  }

  /** Where the value of an expression goes; null if nobody has noted it. */
  Destination of(Expr value) {
    return bindings.get(value);
  }

  /** Notes where a call's result goes. */
  void note(Expr value, Destination binding) {
    if (value instanceof Expr.Call) {
      bindings.put(value, binding);
    }
  }

  /** Notes what an assignment says about the calls in its value. */
  void assignment(Expr target, Expr value) {
    List<Expr> targets = elements(target);
    List<Expr> values = elements(value);
    if (targets != null) {
      if (values != null && values.size() == targets.size() && !starred(targets)) {
        for (int i = 0; i < targets.size(); i++) {
          assignment(targets.get(i), values.get(i));
        }
      }
      return;
    }
    Destination binding = binding(target);
    if (binding != null) {
      note(value, binding);
      if (binding.place() == Destination.Place.WHOLE) {
        within(binding.text(), value);
      }
    }
  }

  /** Notes what becomes of the calls in a display or comprehension bound to a variable. */
  private void within(String name, Expr value) {
    if (elements(value) != null) {
      List<Expr> values = elements(value);
      for (int i = 0; i < values.size() && !(values.get(i) instanceof Expr.Starred); i++) {
        note(values.get(i), Destination.to(name + "[" + i + "]"));
        within(name + "[" + i + "]", values.get(i));
      }
    } else if (value instanceof Expr.Dict dict) {
      for (int i = 0; i < dict.values().size(); i++) {
        int key = dict.keys().get(i) == null ? -1 : unit.constants.of(dict.keys().get(i));
        if (key >= 0) {
          note(dict.values().get(i), Destination.at(name, key));
        }
      }
    } else if (value instanceof Expr.ListComp || value instanceof Expr.DictComp) {
      bindings.put(value, Destination.to(name));
    }
  }

  /** Notes that what is appended to a list is the next of its elements. */
  void appended(Expr.Call call, int list) {
    if (call.args().size() == 1
        && call.func() instanceof Expr.Attribute method
        && method.attr().equals("append")) {
      String name = text(method.value());
      if (name != null) {
        note(call.args().get(0), Destination.next(name, list));
      }
    }
  }

  private Destination binding(Expr target) {
    if (!(target instanceof Expr.Subscript item)) {
      String name = text(target);
      return name == null ? null : Destination.to(name);
    }
    String container = text(item.value());
    if (container == null) {
      return null;
    }
    int constant = unit.constants.of(item.slice());
    if (constant >= 0) {
      return Destination.at(container, constant);
    }
    if (!(item.slice() instanceof Expr.Name key)) {
      return null;
    }
    int local = unit.variables.localRegister(key.id());
    return local >= 0 ? Destination.at(container, local) : Destination.at(container, key.id());
  }

  private static List<Expr> elements(Expr value) {
    return switch (value) {
      case Expr.TupleExpr tuple -> tuple.elts();
      case Expr.ListExpr list -> list.elts();
      default -> null;
    };
  }

  private static boolean starred(List<Expr> elements) {
    return elements.stream().anyMatch(Expr.Starred.class::isInstance);
  }

  /** A variable as a person would call it: {@code lock}, {@code self.items}; else null. */
  private static String text(Expr target) {
    if (target instanceof Expr.Name name) {
      return name.id();
    }
    if (target instanceof Expr.Attribute attribute) {
      String object = text(attribute.value());
      return object == null ? null : object + "." + attribute.attr();
    }
    return null;
  }
}
