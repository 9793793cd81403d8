package interleave.code;

import interleave.machine.frame.Code;
import interleave.machine.frame.Instruction;
import interleave.machine.instruction.MakeClass;
import interleave.machine.instruction.MakeFunction;
import interleave.machine.value.Value;

/** Lists code objects as text: instructions by line, with registers, handlers and constants. */
public final class Disassembly {
  private final StringBuilder out = new StringBuilder();

  private Disassembly() {}

  /** The listing of a code object and of those within it. */
  public static String of(Code code) {
    Disassembly listing = new Disassembly();
    listing.list(code);
    return listing.out.toString();
  }

  private void list(Code code) {
    out.append(code.kind().name().toLowerCase(java.util.Locale.ROOT))
        .append(' ')
        .append(code.qualifiedName())
        .append(", line ")
        .append(code.firstLine())
        .append('\n');
    registers(code);
    int lastLine = 0;
    java.util.List<Code> inner = new java.util.ArrayList<>();
    for (Instruction instruction : code.instructions()) {
      int line = code.lines()[instruction.index()];
      out.append(line == 0 || line == lastLine ? "     " : String.format("%5d", line));
      out.append(String.format(" %4d  ", instruction.index()))
          .append(instruction.toString().stripTrailing())
          .append('\n');
      lastLine = line == 0 ? lastLine : line;
      Code nested =
          instruction instanceof MakeFunction make
              ? make.code()
              : instruction instanceof MakeClass make ? make.body() : null;
      if (nested != null) {
        inner.add(nested);
      }
    }
    for (Code.Handler handler : code.handlers()) {
      out.append(
          String.format(
              "      %d..%d -> %d, exception in r%d%n",
              handler.from(), handler.to() - 1, handler.target(), handler.exception()));
    }
    for (Code each : inner) {
      out.append('\n');
      list(each);
    }
  }

  private void registers(Code code) {
    String[] locals = code.localNames();
    for (int i = 0; i < locals.length; i++) {
      out.append("      r").append(i).append(' ').append(locals[i]).append('\n');
    }
    for (int i = 0; i < code.freeNames().size(); i++) {
      out.append("      r")
          .append(locals.length + i)
          .append(' ')
          .append(code.freeNames().get(i))
          .append(" (free)\n");
    }
    Value[] template = code.newRegisters();
    for (int i = 0; i < template.length; i++) {
      if (template[i] != null) {
        out.append("      r").append(i).append(" = ").append(template[i].repr()).append('\n');
      }
    }
  }
}
