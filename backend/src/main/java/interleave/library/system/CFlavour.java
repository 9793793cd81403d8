package interleave.library.system;

import interleave.machine.frame.PythonFunction;
import interleave.machine.value.ClassMethod;
import interleave.machine.value.Property;
import interleave.machine.value.StaticMethod;
import interleave.machine.value.Type;
import interleave.machine.value.Value;

/**
 * Lets a class or function of frozen Python speak like one written in C, as it is in CPython:
 * errors name the class with its module, and calls that do not fit are refused in the words of C's
 * argument parsers. A decorator of library modules.
 */
final class CFlavour {
  private CFlavour() {}

  /**
   * Marks a class, its methods and properties, or a function; the class is then whole and cannot be
   * changed.
   *
   * @param name what errors of calls name the function, or null for its own name
   */
  static Value of(Value object, Value name) {
    if (object instanceof Type type) {
      type.setNamedWithModule();
      type.ownAttributes().forEach((memberName, member) -> member(type, memberName, member));
      type.seal();
    } else if (object instanceof PythonFunction function) {
      function.speakAsC(null, name == null ? function.name() : name.str());
    }
    return object;
  }

  private static void member(Type type, String name, Value member) {
    if (member instanceof Property property && !property.passes()) {
      String subject = "attribute '" + name + "' of '" + type.name() + "' objects";
      property.passAs("<" + subject + ">", subject + " is not writable");
    } else {
      method(type, member);
    }
  }

  private static void method(Type type, Value member) {
    Value inner =
        switch (member) {
          case StaticMethod method -> method.function();
          case ClassMethod method -> method.function();
          default -> member;
        };
    if (inner instanceof PythonFunction function && !function.speaksAsC()) {
      boolean makes = function.name().equals("__init__") || function.name().equals("__new__");
      function.speakAsC(makes ? null : type, makes ? type.simpleName() : function.name());
    }
  }
}
