package interleave.machine.instruction;

import interleave.machine.frame.Cell;
import interleave.machine.frame.Code;
import interleave.machine.frame.Instruction;
import interleave.machine.frame.PythonFrame;
import interleave.machine.frame.PythonFunction;
import interleave.machine.value.Str;
import interleave.machine.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code target} is a new function over a code object. */
public final class MakeFunction extends Instruction {
  private final int target;
  private final Code code;
  private final int[] defaults;
  private final String[] keywords;
  private final int[] keywordDefaults;
  private final int annotations;
  private final int[] closure;
  private final Str doc;

  /**
   * What a function is made of.
   *
   * @param target register of the result
   * @param defaults registers of the defaults of the last positional parameters
   * @param keywords names of the keyword-only parameters that have a default
   * @param keywordDefaults registers of those
   * @param annotations register of the dict of annotations, -1 for none
   * @param closure registers of the cells it brings along
   * @param doc the docstring, or null
   */
  public record Parts(
      int target,
      Code code,
      int[] defaults,
      String[] keywords,
      int[] keywordDefaults,
      int annotations,
      int[] closure,
      Str doc) {}

  /** A function made of these. */
  public MakeFunction(Parts parts) {
    this.target = parts.target();
    this.code = parts.code();
    this.defaults = parts.defaults();
    this.keywords = parts.keywords();
    this.keywordDefaults = parts.keywordDefaults();
    this.annotations = parts.annotations();
    this.closure = parts.closure();
    this.doc = parts.doc();
  }

  /** The code of the function. */
  public Code code() {
    return code;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] registers = frame.registers;
    Map<String, Value> byKeyword = new LinkedHashMap<>();
    for (int i = 0; i < keywords.length; i++) {
      byKeyword.put(keywords[i], registers[keywordDefaults[i]]);
    }
    PythonFunction function =
        new PythonFunction(
            code,
            frame.globals,
            Invocation.gather(registers, null, defaults),
            byKeyword,
            cells(registers, closure));
    function.describe(doc, annotations >= 0 ? registers[annotations] : null);
    registers[target] = function;
    return next();
  }

  /** The cells in registers. */
  static Cell[] cells(Value[] registers, int[] closure) {
    Cell[] cells = new Cell[closure.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (Cell) registers[closure[i]];
    }
    return cells;
  }
}
