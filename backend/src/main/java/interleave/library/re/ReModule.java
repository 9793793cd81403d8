package interleave.library.re;

import interleave.library.Arguments;
import interleave.library.ModuleTable;
import interleave.machine.ThreadState;
import interleave.machine.value.Context;
import interleave.machine.value.Dict;
import interleave.machine.value.List;
import interleave.machine.value.Module;
import interleave.machine.value.Str;
import interleave.machine.value.Value;

/** The table of module {@code _sre}, behind frozen {@code re}. */
public final class ReModule {
  private ReModule() {}

  /** Fills the module. */
  public static void fill(ThreadState thread, Module module) {
    new ModuleTable(module)
        .type(Pattern.TYPE)
        .type(Match.TYPE)
        .function("make(pattern, flags, code, groups, names, /)", ReModule::make);
  }

  /** A pattern from a program of names of instructions and their operands. */
  private static Value make(Context context, Value[] a) {
    List program = (List) a[2];
    int[] code = new int[program.length()];
    for (int i = 0; i < code.length; i++) {
      Value word = program.get(i);
      code[i] = word instanceof Str ? Op.valueOf(word.str()).ordinal() : Arguments.cInt(word);
    }
    return new Pattern(
        a[0].unwrap(), Arguments.cInt(a[1]), code, Arguments.cInt(a[3]), (Dict) a[4]);
  }
}
