package interleave.code;

import interleave.machine.instruction.Import;
import interleave.machine.instruction.ImportFrom;
import interleave.machine.instruction.ImportStar;
import interleave.syntax.ast.Alias;
import interleave.syntax.ast.Stmt;

/** Compiles imports. */
final class ImportCompiler {
  private final Unit unit;

  ImportCompiler(Unit unit) {
    this.unit = unit;
  }

  void imports(Stmt.Import s) {
    for (Alias alias : s.names()) {
      unit.scratch(() -> imported(s, alias));
    }
  }

  private void imported(Stmt.Import s, Alias alias) {
    int module = unit.temporary();
    unit.emit(s, new Import(module, alias.name(), 0));
    int dot = alias.name().indexOf('.');
    if (alias.asname() != null || dot < 0) {
      String name = alias.asname() == null ? alias.name() : alias.asname();
      unit.variables.store(name, s.span(), module);
    } else {
      String root = alias.name().substring(0, dot);
      unit.emit(s, new Import(module, root, 0));
      unit.variables.store(root, s.span(), module);
    }
  }

  void from(Stmt.ImportFrom s) {
    if (FutureImports.is(s)) {
      return;
    }
    int module = unit.temporary();
    unit.emit(s, new Import(module, s.module() == null ? "" : s.module(), s.level()));
    for (Alias alias : s.names()) {
      if (alias.name().equals("*")) {
        unit.emit(s, new ImportStar(module));
      } else {
        unit.scratch(
            () -> {
              int value = unit.temporary();
              unit.emit(s, new ImportFrom(value, module, alias.name()));
              String name = alias.asname() == null ? alias.name() : alias.asname();
              unit.variables.store(name, s.span(), value);
            });
      }
    }
  }
}
