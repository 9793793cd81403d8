package interleave.machine.frame;

import interleave.machine.value.CodeObject;
import interleave.machine.value.Dict;
import interleave.machine.value.Frame;
import interleave.machine.value.FrameObject;
import interleave.machine.value.Identity;
import interleave.machine.value.Int;
import interleave.machine.value.None;
import interleave.machine.value.Str;
import interleave.machine.value.Tuple;
import interleave.machine.value.Value;
import java.util.ArrayList;
import java.util.List;

/** What a program sees of a frame on a stack: always as the frame stands now. */
public final class LiveFrame extends FrameObject {
  private static final int OPTIMIZED = 1 | 2;
  private static final int VAR_ARGS = 4;
  private static final int VAR_KEYWORDS = 8;
  private static final int NESTED = 16;
  private static final int GENERATOR = 32;
  private static final int COROUTINE = 128;
  private static final int ITERABLE_COROUTINE = 256;
  private static final int ASYNC_GENERATOR = 512;

  private final PythonFrame frame;

  private LiveFrame(PythonFrame frame) {
    this.frame = frame;
  }

  /** The object for a frame: always the same one. */
  public static LiveFrame of(PythonFrame frame) {
    if (frame.object == null) {
      frame.object = new LiveFrame(frame);
    }
    return frame.object;
  }

  /** Where it stands in the text, null if unknown. */
  public Code.Position position() {
    return frame.code.position(frame.pc);
  }

  @Override
  public CodeObject code() {
    return frame.code.object();
  }

  @Override
  public int line() {
    return frame.line();
  }

  /**
   * The frame of the caller.
   *
   * @throws interleave.machine.value.UnsupportedOperation where CPython has frames of its library
   */
  @Override
  protected Value caller() {
    for (Frame below = frame.back(); below != null; below = below.back()) {
      if (below instanceof PythonFrame python) {
        return python.code.isLibrary() ? library() : of(python);
      }
    }
    return frame.code.kind() == Code.Kind.MODULE ? None.NONE : library();
  }

  private static Value library() {
    return refuse("a frame of the standard library");
  }

  @Override
  protected Value globals() {
    return frame.globals.dict();
  }

  @Override
  protected Value locals() {
    return locals(frame);
  }

  /** What the variables of a frame hold; of a function, later changes show on neither side. */
  public static Dict locals(PythonFrame frame) {
    if (frame.code.kind() == Code.Kind.MODULE || frame.code.kind() == Code.Kind.CLASS) {
      return frame.locals.dict();
    }
    Dict dict = new Dict();
    String[] names = frame.code.localNames();
    for (int i = 0; i < names.length; i++) {
      put(dict, names[i], frame.registers[i]);
    }
    for (int i = 0; i < frame.code.freeNames().size(); i++) {
      put(dict, frame.code.freeNames().get(i), frame.registers[names.length + i]);
    }
    return dict;
  }

  private static void put(Dict dict, String name, Value register) {
    Value value = register instanceof Cell cell ? cell.value : register;
    if (value != null && !name.startsWith(".")) {
      dict.put(Str.of(name), value);
    }
  }

  /** The code object for code. */
  static CodeObject describe(Code code) {
    Code.Parameters parameters = code.parameters();
    return new CodeObject(
        code.name(),
        code.fileName(),
        new CodeObject.Facts(
            code.qualifiedName(),
            code.firstLine(),
            parameters.positional(),
            parameters.positionalOnly(),
            parameters.keywordOnly(),
            flags(code),
            names(localNames(code)),
            names(code.freeNames().stream().sorted().toList())));
  }

  private static int flags(Code code) {
    int flags =
        switch (code.kind()) {
          case MODULE, CLASS -> 0;
          case FUNCTION -> OPTIMIZED;
          case GENERATOR -> OPTIMIZED | GENERATOR;
          case ITERABLE_COROUTINE -> OPTIMIZED | GENERATOR | ITERABLE_COROUTINE;
          case COROUTINE -> OPTIMIZED | COROUTINE;
          case ASYNC_GENERATOR -> OPTIMIZED | ASYNC_GENERATOR;
        };
    flags |= code.parameters().varArgs() ? VAR_ARGS : 0;
    flags |= code.parameters().varKeywords() ? VAR_KEYWORDS : 0;
    return code.qualifiedName().contains("<locals>") ? flags | NESTED : flags;
  }

  /** As CPython orders them: {@code *args} behind the keyword-only parameters. */
  private static List<String> localNames(Code code) {
    Code.Parameters parameters = code.parameters();
    List<String> names = new ArrayList<>(List.of(code.localNames()));
    if (parameters.varArgs()) {
      String varArgs = names.remove(parameters.varArgsIndex());
      names.add(parameters.positional() + parameters.keywordOnly(), varArgs);
    }
    names.removeIf(name -> name.startsWith("."));
    return names;
  }

  private static Tuple names(List<String> names) {
    return Tuple.of(names.stream().map(Str::of).toArray(Value[]::new));
  }

  @Override
  public String repr() {
    return "<frame at "
        + Identity.address(this)
        + ", file '"
        + frame.code.fileName()
        + "', line "
        + Int.of(line()).repr()
        + ", code "
        + frame.code.name()
        + ">";
  }
}
