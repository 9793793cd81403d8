package interleave.machine.instruction;

import interleave.machine.frame.Cell;
import interleave.machine.frame.Code;
import interleave.machine.frame.PythonFrame;
import interleave.machine.value.Binder;
import interleave.machine.value.Dict;
import interleave.machine.value.List;
import interleave.machine.value.Namespace;
import interleave.machine.value.Value;

/**
 * {@code target} is a new class: runs the body with names of its own and makes the class of what it
 * has bound (PEP 3115).
 */
public final class MakeClass extends Producer {
  private final String name;
  private final Code body;
  private final int[] closure;
  private final int bases;
  private final int keywords;

  /**
   * A class.
   *
   * @param closure registers of the cells the body brings along
   * @param bases register of the list of bases
   * @param keywords register of the dict of keyword arguments, -1 for none
   */
  public MakeClass(int target, String name, Code body, int[] closure, int bases, int keywords) {
    super(target);
    this.name = name;
    this.body = body;
    this.closure = closure;
    this.bases = bases;
    this.keywords = keywords;
  }

  /** The code of the class body. */
  public Code body() {
    return body;
  }

  @Override
  public int execute(PythonFrame frame) {
    Value[] own = body.newRegisters();
    Cell[] cells = MakeFunction.cells(frame.registers, closure);
    System.arraycopy(cells, 0, own, body.localNames().length, cells.length);
    Namespace names = new Namespace(null);
    PythonFrame running = new PythonFrame(body, own, frame.globals, names, frame.context);
    Dict words = keywords < 0 ? new Dict() : (Dict) frame.registers[keywords];
    Value[] from = ((List) frame.registers[bases]).toArray();
    names.setBinder(Binder.of(name, from));
    frame.context.push(new ClassBody(name, from, words, names));
    frame.context.push(running);
    frame.pc = index();
    return SWITCH;
  }
}
