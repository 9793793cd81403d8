package interleave.machine.frame;

import interleave.machine.value.CodeObject;
import interleave.machine.value.ExceptionInstance.Anchor;
import interleave.machine.value.Value;
import java.util.List;

/**
 * Compiled code of a module, class body, function or comprehension.
 *
 * <p>Registers are laid out as: parameters and other locals first (in that order), then constants
 * (filled from {@link #template}), then temporaries. A register without a value holds null. Locals
 * that inner functions share live in {@link Cell}s, which themselves stand in registers.
 */
public final class Code {
  private final String name;
  private final String qualifiedName;
  private final String fileName;
  private final Kind kind;
  private final Parameters parameters;
  private final Instruction[] instructions;
  private final int[] lines;
  private final Position[] positions;
  private final Destination[] bindings;
  private final Watch[] watches;
  private final InUse[] inUse;
  private final Handler[] handlers;
  private final Value[] template;
  private final String[] localNames;
  private final List<String> freeNames;
  private final int[] cellParameters;
  private final boolean library;
  private final int firstLine;
  private CodeObject object;
  private boolean[] checkpoints;

  /** What running the code means. */
  public enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    GENERATOR,
    /** A generator that can be awaited: what {@code types.coroutine()} makes of one. */
    ITERABLE_COROUTINE,
    COROUTINE,
    ASYNC_GENERATOR
  }

  /**
   * A function's parameters, in the order of their registers: positional-only, positional, {@code
   * *args} if any, keyword-only, {@code **kwargs} if any.
   *
   * @param names of all of them
   * @param positionalOnly how many can only be given by position
   * @param positional how many can be given by position
   * @param keywordOnly how many can only be given by keyword
   * @param varArgs whether there is a {@code *args}
   * @param varKeywords whether there is a {@code **kwargs}
   */
  public record Parameters(
      String[] names,
      int positionalOnly,
      int positional,
      int keywordOnly,
      boolean varArgs,
      boolean varKeywords) {
    /** No parameters. */
    public static final Parameters NONE = new Parameters(new String[0], 0, 0, 0, false, false);

    /** Register of {@code *args}; meaningless without one. */
    public int varArgsIndex() {
      return positional;
    }

    /** Register of the first keyword-only parameter. */
    public int keywordOnlyIndex() {
      return positional + (varArgs ? 1 : 0);
    }

    /** Register of {@code **kwargs}; meaningless without one. */
    public int varKeywordsIndex() {
      return keywordOnlyIndex() + keywordOnly;
    }
  }

  /**
   * Where an exception goes: raised by an instruction in {@code [from, to)} it is put into register
   * {@code exception} and the frame goes on at {@code target}. Earlier entries win: inner ones
   * first.
   */
  public record Handler(int from, int to, int target, int exception) {}

  /**
   * The registers in use at an instruction.
   *
   * @param bound the first behind all of them
   * @param empty those before it, few, that hold nothing yet
   */
  public record InUse(int bound, int[] empty) {
    static final InUse NOTHING = new InUse(0, new int[0]);

    /** Whether a register is in use. */
    public boolean has(int register) {
      for (int each : empty) {
        if (each == register) {
          return false;
        }
      }
      return register < bound;
    }
  }

  /**
   * The source behind an instruction, for tracebacks.
   *
   * @param anchor what to underline; null for the whole line, which CPython leaves unmarked
   */
  public record Position(int line, Anchor anchor) {}

  /** All there is to a code object. */
  public record Parts(
      String name,
      String qualifiedName,
      String fileName,
      Kind kind,
      Parameters parameters,
      Instruction[] instructions,
      Position[] positions,
      Destination[] bindings,
      Watch[] watches,
      InUse[] inUse,
      Handler[] handlers,
      Value[] template,
      String[] localNames,
      List<String> freeNames,
      int[] cellParameters,
      boolean library,
      int firstLine) {}

  /**
   * Assembles code: places the instructions and marks where lines begin.
   *
   * @param parts {@code template}: initial registers, constants in place, else null; {@code
   *     localNames}: names of the leading registers; {@code freeNames}: names of the cells a
   *     function brings along, standing in the registers behind the locals' names in that order;
   *     {@code cellParameters}: registers of parameters to be wrapped in a cell at the start;
   *     {@code bindings}: for calls whose result is bound at once, the variable as the text writes
   *     it ({@code "self.lock"}), else null; {@code watches}: the access each instruction is, or
   *     null where none is one; {@code inUse}: which registers hold something at each instruction;
   *     {@code library}: frozen library code, atomic and untraced
   */
  public Code(Parts parts) {
    this.name = parts.name();
    this.qualifiedName = parts.qualifiedName();
    this.fileName = parts.fileName();
    this.kind = parts.kind();
    this.parameters = parts.parameters();
    this.instructions = parts.instructions();
    this.positions = parts.positions();
    this.bindings = parts.bindings();
    this.watches = parts.watches();
    this.inUse = parts.inUse();
    this.handlers = parts.handlers();
    this.template = parts.template();
    this.localNames = parts.localNames();
    this.freeNames = parts.freeNames();
    this.cellParameters = parts.cellParameters();
    this.library = parts.library();
    this.firstLine = parts.firstLine();
    this.lines = new int[instructions.length];
    for (int i = 0; i < instructions.length; i++) {
      instructions[i].place(i);
      lines[i] = positions[i] == null ? 0 : positions[i].line();
    }
  }

  /** The same code that means something else to run. */
  Code ofKind(Kind other) {
    return new Code(
        new Parts(
            name,
            qualifiedName,
            fileName,
            other,
            parameters,
            instructions,
            positions,
            bindings,
            watches,
            inUse,
            handlers,
            template,
            localNames,
            freeNames,
            cellParameters,
            library,
            firstLine));
  }

  /** What programs see of it. */
  synchronized CodeObject object() {
    if (object == null) {
      object = LiveFrame.describe(this);
    }
    return object;
  }

  /** {@code co_name}. */
  public String name() {
    return name;
  }

  /** {@code co_qualname}. */
  public String qualifiedName() {
    return qualifiedName;
  }

  /** {@code co_filename}. */
  public String fileName() {
    return fileName;
  }

  /** What running it means. */
  public Kind kind() {
    return kind;
  }

  /** Its parameters. */
  public Parameters parameters() {
    return parameters;
  }

  /**
   * After which instructions it is to be looked whether an object has died: after those that may
   * let go of one, and before calls, which may show it. Not to be changed.
   */
  public boolean[] checkpoints() {
    if (checkpoints == null) {
      boolean[] made = new boolean[instructions.length];
      for (int i = 0; i < made.length; i++) {
        int target = instructions[i].target();
        made[i] =
            instructions[i].letsGo()
                || target >= 0 && target < localNames.length
                || i + 1 < made.length && instructions[i + 1].calls();
      }
      checkpoints = made;
    }
    return checkpoints;
  }

  /** Whether an exception raised at an instruction, or a generator closed there, goes on here. */
  public boolean guards(int index) {
    for (Handler handler : handlers) {
      if (handler.from() <= index && index < handler.to()) {
        return true;
      }
    }
    return false;
  }

  /** The instructions; not to be changed. */
  public Instruction[] instructions() {
    return instructions;
  }

  /** Line of each instruction, 0 for none; not to be changed. */
  public int[] lines() {
    return lines;
  }

  /** The source behind an instruction, or null. */
  public Position position(int index) {
    return positions[index];
  }

  /** Where the result of the call at that instruction goes, or null. */
  public Destination binding(int index) {
    return bindings[index];
  }

  /** The access each instruction is, null where it is none; null where all are none. */
  public Watch[] watches() {
    return watches;
  }

  /** The registers that hold something at that instruction; what others hold is left over. */
  public InUse inUse(int index) {
    return index < inUse.length ? inUse[index] : InUse.NOTHING;
  }

  /** How many registers are variables': locals', then free ones'. */
  public int variables() {
    return localNames.length + freeNames.size();
  }

  /** Whether some call's result is left in that register because nobody wants it. */
  public boolean takesDropped(int register) {
    for (int i = 0; i < instructions.length; i++) {
      if (bindings[i] == Destination.DROPPED && instructions[i].target() == register) {
        return true;
      }
    }
    return false;
  }

  /** Exception handlers, inner ones first; not to be changed. */
  public Handler[] handlers() {
    return handlers;
  }

  /** Fresh registers for one activation. */
  public Value[] newRegisters() {
    return template.clone();
  }

  /** Names of the leading registers: parameters, then other locals. */
  public String[] localNames() {
    return localNames;
  }

  /** Names of the cells a function over this code brings along. */
  public List<String> freeNames() {
    return freeNames;
  }

  /** Registers of parameters that live in cells. */
  public int[] cellParameters() {
    return cellParameters;
  }

  /** Whether this is frozen library code: atomic, and left out of lines and tracebacks. */
  public boolean isLibrary() {
    return library;
  }

  /** Line of the {@code def}, {@code class} or first statement. */
  public int firstLine() {
    return firstLine;
  }
}
