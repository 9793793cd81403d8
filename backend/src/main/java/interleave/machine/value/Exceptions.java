package interleave.machine.value;

import java.util.LinkedHashMap;
import java.util.Map;

/** The built-in exception classes and short ways to raise them from Java. */
public final class Exceptions {
  private static final Map<String, Type> ALL = new LinkedHashMap<>();

  public static final Type BASE_EXCEPTION =
      register(Type.builtin("BaseException", ExceptionMethods::define));
  public static final Type EXCEPTION = type("Exception", BASE_EXCEPTION);
  public static final Type SYSTEM_EXIT =
      register(Type.builtin("SystemExit", BASE_EXCEPTION, ExceptionMethods::defineSystemExit));
  public static final Type KEYBOARD_INTERRUPT = type("KeyboardInterrupt", BASE_EXCEPTION);
  public static final Type GENERATOR_EXIT = type("GeneratorExit", BASE_EXCEPTION);
  public static final Type BASE_EXCEPTION_GROUP =
      register(Type.builtin("BaseExceptionGroup", BASE_EXCEPTION, ExceptionMethods::defineGroup));
  public static final Type ARITHMETIC_ERROR = type("ArithmeticError", EXCEPTION);
  public static final Type FLOATING_POINT_ERROR = type("FloatingPointError", ARITHMETIC_ERROR);
  public static final Type OVERFLOW_ERROR = type("OverflowError", ARITHMETIC_ERROR);
  public static final Type ZERO_DIVISION_ERROR = type("ZeroDivisionError", ARITHMETIC_ERROR);
  public static final Type ASSERTION_ERROR = type("AssertionError", EXCEPTION);
  public static final Type ATTRIBUTE_ERROR =
      register(Type.builtin("AttributeError", EXCEPTION, ExceptionMethods::defineAttributeError));
  public static final Type BUFFER_ERROR = type("BufferError", EXCEPTION);
  public static final Type EOF_ERROR = type("EOFError", EXCEPTION);
  public static final Type IMPORT_ERROR =
      register(Type.builtin("ImportError", EXCEPTION, ExceptionMethods::defineImportError));
  public static final Type MODULE_NOT_FOUND_ERROR = type("ModuleNotFoundError", IMPORT_ERROR);
  public static final Type LOOKUP_ERROR = type("LookupError", EXCEPTION);
  public static final Type INDEX_ERROR = type("IndexError", LOOKUP_ERROR);
  public static final Type KEY_ERROR = type("KeyError", LOOKUP_ERROR);
  public static final Type MEMORY_ERROR = type("MemoryError", EXCEPTION);
  public static final Type NAME_ERROR =
      register(Type.builtin("NameError", EXCEPTION, ExceptionMethods::defineNameError));
  public static final Type UNBOUND_LOCAL_ERROR = type("UnboundLocalError", NAME_ERROR);
  public static final Type OS_ERROR =
      register(Type.builtin("OSError", EXCEPTION, OsErrors::define));
  public static final Type BLOCKING_IO_ERROR = type("BlockingIOError", OS_ERROR);
  public static final Type CHILD_PROCESS_ERROR = type("ChildProcessError", OS_ERROR);
  public static final Type CONNECTION_ERROR = type("ConnectionError", OS_ERROR);
  public static final Type BROKEN_PIPE_ERROR = type("BrokenPipeError", CONNECTION_ERROR);
  public static final Type CONNECTION_ABORTED_ERROR =
      type("ConnectionAbortedError", CONNECTION_ERROR);
  public static final Type CONNECTION_REFUSED_ERROR =
      type("ConnectionRefusedError", CONNECTION_ERROR);
  public static final Type CONNECTION_RESET_ERROR = type("ConnectionResetError", CONNECTION_ERROR);
  public static final Type FILE_EXISTS_ERROR = type("FileExistsError", OS_ERROR);
  public static final Type FILE_NOT_FOUND_ERROR = type("FileNotFoundError", OS_ERROR);
  public static final Type INTERRUPTED_ERROR = type("InterruptedError", OS_ERROR);
  public static final Type IS_A_DIRECTORY_ERROR = type("IsADirectoryError", OS_ERROR);
  public static final Type NOT_A_DIRECTORY_ERROR = type("NotADirectoryError", OS_ERROR);
  public static final Type PERMISSION_ERROR = type("PermissionError", OS_ERROR);
  public static final Type PROCESS_LOOKUP_ERROR = type("ProcessLookupError", OS_ERROR);
  public static final Type TIMEOUT_ERROR = type("TimeoutError", OS_ERROR);
  public static final Type REFERENCE_ERROR = type("ReferenceError", EXCEPTION);
  public static final Type RUNTIME_ERROR = type("RuntimeError", EXCEPTION);
  public static final Type NOT_IMPLEMENTED_ERROR = type("NotImplementedError", RUNTIME_ERROR);
  public static final Type RECURSION_ERROR = type("RecursionError", RUNTIME_ERROR);
  public static final Type STOP_ITERATION =
      register(Type.builtin("StopIteration", EXCEPTION, ExceptionMethods::defineStopIteration));
  public static final Type STOP_ASYNC_ITERATION = type("StopAsyncIteration", EXCEPTION);
  public static final Type SYNTAX_ERROR =
      register(Type.builtin("SyntaxError", EXCEPTION, ExceptionMethods::defineSyntaxError));
  public static final Type INDENTATION_ERROR = type("IndentationError", SYNTAX_ERROR);
  public static final Type TAB_ERROR = type("TabError", INDENTATION_ERROR);
  public static final Type SYSTEM_ERROR = type("SystemError", EXCEPTION);
  public static final Type TYPE_ERROR = type("TypeError", EXCEPTION);
  public static final Type VALUE_ERROR = type("ValueError", EXCEPTION);
  public static final Type UNICODE_ERROR = type("UnicodeError", VALUE_ERROR);
  public static final Type UNICODE_DECODE_ERROR =
      register(Type.builtin("UnicodeDecodeError", UNICODE_ERROR, UnicodeErrors::define));
  public static final Type UNICODE_ENCODE_ERROR =
      register(Type.builtin("UnicodeEncodeError", UNICODE_ERROR, UnicodeErrors::define));
  public static final Type EXCEPTION_GROUP =
      register(
          Type.create(
              "ExceptionGroup", new Type[] {BASE_EXCEPTION_GROUP, EXCEPTION}, TypeTable::itself));
  public static final Type WARNING = type("Warning", EXCEPTION);
  public static final Type BYTES_WARNING = type("BytesWarning", WARNING);
  public static final Type DEPRECATION_WARNING = type("DeprecationWarning", WARNING);
  public static final Type FUTURE_WARNING = type("FutureWarning", WARNING);
  public static final Type IMPORT_WARNING = type("ImportWarning", WARNING);
  public static final Type PENDING_DEPRECATION_WARNING = type("PendingDeprecationWarning", WARNING);
  public static final Type RESOURCE_WARNING = type("ResourceWarning", WARNING);
  public static final Type RUNTIME_WARNING = type("RuntimeWarning", WARNING);
  public static final Type SYNTAX_WARNING = type("SyntaxWarning", WARNING);
  public static final Type UNICODE_WARNING = type("UnicodeWarning", WARNING);
  public static final Type USER_WARNING = type("UserWarning", WARNING);

  private Exceptions() {}

  private static Type type(String name, Type base) {
    return register(Type.builtin(name, base, TypeTable::itself));
  }

  private static Type register(Type type) {
    ALL.put(type.name(), type);
    return type;
  }

  /** All built-in exception classes by name. */
  public static Map<String, Type> all() {
    return java.util.Collections.unmodifiableMap(ALL);
  }

  /** An exception of the given class. */
  public static PyException of(Type type, Value... args) {
    ExceptionInstance exception = (ExceptionInstance) type.allocate();
    exception.setArgs(Tuple.of(args));
    return new PyException(exception);
  }

  /** An exception of the given class with a message. */
  public static PyException of(Type type, String message) {
    return of(type, Str.of(message));
  }

  /** TypeError. */
  public static PyException typeError(String message) {
    return of(TYPE_ERROR, message);
  }

  /** ValueError. */
  public static PyException valueError(String message) {
    return of(VALUE_ERROR, message);
  }

  /** IndexError. */
  public static PyException indexError(String message) {
    return of(INDEX_ERROR, message);
  }

  /** KeyError with the key itself as its argument. */
  public static PyException keyError(Value key) {
    return of(KEY_ERROR, key);
  }

  /** RuntimeError. */
  public static PyException runtimeError(String message) {
    return of(RUNTIME_ERROR, message);
  }

  /** OverflowError. */
  public static PyException overflowError(String message) {
    return of(OVERFLOW_ERROR, message);
  }

  /** OverflowError with the C library's number and text, as float arithmetic raises it. */
  public static PyException errnoOverflow() {
    return of(OVERFLOW_ERROR, Int.of(34), Str.of("Numerical result out of range"));
  }

  /** ZeroDivisionError. */
  public static PyException zeroDivision(String message) {
    return of(ZERO_DIVISION_ERROR, message);
  }

  /** MemoryError. */
  public static PyException memoryError() {
    return of(MEMORY_ERROR);
  }

  /** RecursionError. */
  public static PyException recursionError(String message) {
    return of(RECURSION_ERROR, message);
  }

  /** StopIteration; a None value is left out of args. */
  public static PyException stopIteration(Value value) {
    return value == null || value == None.NONE ? of(STOP_ITERATION) : of(STOP_ITERATION, value);
  }

  /** AttributeError that knows object and name. */
  public static PyException attributeError(String message, Value object, String name) {
    PyException exception = of(ATTRIBUTE_ERROR, message);
    exception.value().setField("obj", object);
    exception.value().setField("name", Str.of(name));
    return exception;
  }

  /** NameError that knows the name. */
  public static PyException nameError(String name) {
    PyException exception = of(NAME_ERROR, "name '" + name + "' is not defined");
    exception.value().setField("name", Str.of(name));
    return exception;
  }
}
