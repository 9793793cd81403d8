package interleave.syntax;

import interleave.syntax.ast.Module;
import interleave.syntax.ast.Stmt;
import interleave.syntax.source.SourceText;
import interleave.syntax.source.SyntaxErrorException;
import interleave.syntax.source.SyntaxErrorException.Kind;
import interleave.syntax.source.SyntaxWarning;
import java.util.List;

/**
 * Parses Python 3.11 programs: the whole grammar, with CPython's own errors. A tree that comes out
 * has also passed the checks that CPython's symbol table and compiler make, so later stages can
 * trust it.
 */
public final class Parser {
  private Parser() {}

  /**
   * Parses a program. Who goes through the tree does so by {@link DeepStack#walk}.
   *
   * @param fileName the name that errors show
   * @param source the program, with any line ends
   * @throws SyntaxErrorException if it is not Python
   */
  public static Module parse(String fileName, String source) {
    if (source.indexOf('\0') >= 0) {
      throw new SyntaxErrorException(
          Kind.SYNTAX_ERROR, "source code string cannot contain null bytes", fileName, null);
    }
    SourceText text = new SourceText(fileName, source);
    try {
      return parse(text, DepthLimit.ORDINARY);
    } catch (DepthLimit.Exceeded deep) {
      return DeepStack.call(() -> parse(text, DepthLimit.DEEP));
    }
  }

  private static Module parse(SourceText text, DepthLimit limit) {
    Diagnostics diagnostics = Diagnostics.ofProgram(text);
    Tokenizer tokenizer = new Tokenizer(new Cursor(text.text(), 1), diagnostics);
    TokenStream in = new TokenStream(tokenizer, diagnostics, limit);
    CompoundStatements rules = new Grammar(in).compoundStatements();
    List<Stmt> body =
        new TwoPasses(in)
            .run(
                () -> {
                  List<Stmt> statements = rules.statements();
                  return in.at(TokenKind.ENDMARKER) ? statements : null;
                });
    Module module = new Module(body, text, limit == DepthLimit.DEEP, List.of());
    return module.warningOf(check(module, new TreeErrors(text, limit)));
  }

  private static List<SyntaxWarning> check(Module module, TreeErrors errors) {
    int lastFutureLine = FutureCheck.check(module);
    ScopeCheck.check(module, errors);
    return CodeCheck.check(module, errors, lastFutureLine);
  }
}
