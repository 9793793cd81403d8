package interleave.syntax;

import static interleave.syntax.TokenKind.*;

import interleave.syntax.ast.Arguments;
import interleave.syntax.ast.Expr;
import interleave.syntax.ast.Stmt;
import interleave.syntax.ast.WithItem;
import java.util.ArrayList;
import java.util.List;

/** Statements that contain blocks, but for {@code try} and {@code match}. */
final class CompoundStatements extends Rules {
  private final Parameters parameters;

  CompoundStatements(Grammar grammar) {
    super(grammar);
    this.parameters = new Parameters(grammar, false);
  }

  Parameters parameters() {
    return parameters;
  }

  private Expressions expressions() {
    return grammar.expressions();
  }

  /** {@code statement*}. */
  List<Stmt> statements() {
    List<Stmt> all = new ArrayList<>();
    while (true) {
      int mark = in.mark();
      Stmt compound = compound();
      if (compound != null) {
        all.add(compound);
        continue;
      }
      in.reset(mark);
      List<Stmt> line = grammar.simpleStatements().line();
      if (line == null) {
        in.reset(mark);
        return all;
      }
      all.addAll(line);
    }
  }

  private Stmt compound() {
    return switch (in.peek().kind) {
      case DEF_KEYWORD -> function(List.of());
      case AT -> decorated();
      case ASYNC_KEYWORD -> async();
      case IF_KEYWORD -> ifStatement(IF_KEYWORD);
      case CLASS_KEYWORD -> classDef(List.of());
      case WITH_KEYWORD -> with();
      case FOR_KEYWORD -> forStatement();
      case TRY_KEYWORD -> grammar.tryStatements().tryStatement();
      case WHILE_KEYWORD -> whileStatement();
      default -> grammar.matchStatements().match();
    };
  }

  private Stmt async() {
    int start = in.mark();
    Stmt result = function(List.of());
    if (result == null) {
      in.reset(start);
      result = with();
    }
    if (result == null) {
      in.reset(start);
      result = forStatement();
    }
    return result;
  }

  /** {@code NEWLINE INDENT statement+ DEDENT | simple_stmts}. */
  List<Stmt> block() {
    Token.Memo memo = in.recall(Rule.BLOCK);
    if (memo != null) {
      return memo.node() == null ? null : stmts(memo.node());
    }
    int start = in.mark();
    in.enter();
    List<Stmt> result = indented();
    if (result == null) {
      in.reset(start);
      result = grammar.simpleStatements().line();
    }
    if (result == null) {
      in.reset(start);
      if (in.reporting()) {
        grammar.invalidStatements().block();
      }
    }
    in.leave();
    return in.remember(Rule.BLOCK, start, result);
  }

  @SuppressWarnings("unchecked") // only this rule is remembered as a block
  private static List<Stmt> stmts(Object node) {
    return (List<Stmt>) node;
  }

  private List<Stmt> indented() {
    if (!accept(NEWLINE) || !accept(INDENT)) {
      return null;
    }
    List<Stmt> body = statements();
    return !body.isEmpty() && accept(DEDENT) ? body : null;
  }

  private Stmt decorated() {
    int start = in.mark();
    List<Expr> decorators = repeated(this::decorator);
    if (decorators.isEmpty()) {
      return fail(start);
    }
    int end = in.mark();
    Stmt result = function(decorators);
    if (result == null) {
      in.reset(end);
      result = classDef(decorators);
    }
    return result == null ? fail(start) : result;
  }

  private Expr decorator() {
    Expr decorator = accept(TokenKind.AT) ? expressions().namedExpression() : null;
    return decorator != null && accept(NEWLINE) ? decorator : null;
  }

  private Stmt function(List<Expr> decorators) {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidBlocks().def();
      in.reset(start);
    }
    boolean async = accept(ASYNC_KEYWORD);
    Expr.Name name = accept(DEF_KEYWORD) ? name() : null;
    if (name == null) {
      return fail(start);
    }
    in.force(LPAR);
    Arguments args = parameters.parameters();
    if (!accept(RPAR)) {
      return fail(start);
    }
    int end = in.mark();
    Expr returns = accept(RARROW) ? expressions().expression() : null;
    if (returns == null) {
      in.reset(end);
    }
    in.force(COLON);
    List<Stmt> body = block();
    if (body == null) {
      return fail(start);
    }
    Arguments all = args == null ? Parameters.none() : args;
    return async
        ? new Stmt.AsyncFunctionDef(name.id(), all, body, decorators, returns, spanFrom(start))
        : new Stmt.FunctionDef(name.id(), all, body, decorators, returns, spanFrom(start));
  }

  private Stmt classDef(List<Expr> decorators) {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidBlocks().classDef();
      in.reset(start);
    }
    Expr.Name name = accept(CLASS_KEYWORD) ? name() : null;
    if (name == null) {
      return fail(start);
    }
    CallArguments.Parsed arguments = null;
    int end = in.mark();
    if (accept(LPAR)) {
      arguments = grammar.callArguments().arguments();
      if (!accept(RPAR)) {
        arguments = null;
        in.reset(end);
      }
    }
    List<Stmt> body = accept(COLON) ? block() : null;
    return body == null
        ? fail(start)
        : new Stmt.ClassDef(
            name.id(),
            arguments == null ? List.of() : arguments.args(),
            arguments == null ? List.of() : arguments.keywords(),
            body,
            decorators,
            spanFrom(start));
  }

  private Stmt ifStatement(TokenKind keyword) {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidBlocks().condition(keyword);
      in.reset(start);
    }
    Expr test = accept(keyword) ? expressions().namedExpression() : null;
    List<Stmt> body = test != null && accept(COLON) ? block() : null;
    if (body == null) {
      return fail(start);
    }
    int end = in.mark();
    List<Stmt> orelse;
    in.enter();
    Stmt elif = at(ELIF_KEYWORD) ? ifStatement(ELIF_KEYWORD) : null;
    in.leave();
    if (elif != null) {
      orelse = List.of(elif);
    } else {
      in.reset(end);
      orelse = elseBlock();
    }
    return new Stmt.If(test, body, orelse, spanFrom(start));
  }

  /** {@code ['else' ':' block]}; empty if there is none. */
  List<Stmt> elseBlock() {
    int start = in.mark();
    if (!at(ELSE_KEYWORD)) {
      return List.of();
    }
    if (in.reporting()) {
      grammar.invalidBlocks().elseBlock();
      in.reset(start);
    }
    accept(ELSE_KEYWORD);
    in.force(COLON);
    List<Stmt> body = block();
    if (body == null) {
      in.reset(start);
      return List.of();
    }
    return body;
  }

  private Stmt whileStatement() {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidBlocks().condition(WHILE_KEYWORD);
      in.reset(start);
    }
    accept(WHILE_KEYWORD);
    Expr test = expressions().namedExpression();
    List<Stmt> body = test != null && accept(COLON) ? block() : null;
    return body == null ? fail(start) : new Stmt.While(test, body, elseBlock(), spanFrom(start));
  }

  private Stmt forStatement() {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidBlocks().forLoop();
      in.reset(start);
    }
    boolean async = accept(ASYNC_KEYWORD);
    Expr target = accept(FOR_KEYWORD) ? grammar.targets().starTargets() : null;
    if (target == null || !accept(IN_KEYWORD)) {
      in.reset(start);
      if (in.reporting()) {
        grammar.invalidStatements().forTarget();
      }
      return fail(start);
    }
    Expr iter = expressions().starExpressions();
    List<Stmt> body = iter != null && accept(COLON) ? block() : null;
    if (body == null) {
      return fail(start);
    }
    List<Stmt> orelse = elseBlock();
    return async
        ? new Stmt.AsyncFor(target, iter, body, orelse, spanFrom(start))
        : new Stmt.For(target, iter, body, orelse, spanFrom(start));
  }

  private Stmt with() {
    int start = in.mark();
    if (in.reporting()) {
      grammar.invalidBlocks().withIndent();
      in.reset(start);
    }
    boolean async = accept(ASYNC_KEYWORD);
    if (accept(WITH_KEYWORD)) {
      int open = in.mark();
      List<WithItem> items = parenthesizedItems();
      List<Stmt> body = items != null && accept(COLON) ? block() : null;
      if (body == null) {
        in.reset(open);
        items = separated(this::withItem);
        body = items != null && accept(COLON) ? block() : null;
      }
      if (body != null) {
        return async
            ? new Stmt.AsyncWith(items, body, spanFrom(start))
            : new Stmt.With(items, body, spanFrom(start));
      }
    }
    in.reset(start);
    if (in.reporting()) {
      grammar.invalidBlocks().with();
    }
    return fail(start);
  }

  private List<WithItem> parenthesizedItems() {
    if (!accept(LPAR)) {
      return null;
    }
    List<WithItem> items = separated(this::withItem);
    if (items == null) {
      return null;
    }
    accept(COMMA);
    return accept(RPAR) ? items : null;
  }

  private WithItem withItem() {
    int start = in.mark();
    Expr context = expressions().expression();
    if (context != null && accept(AS_KEYWORD)) {
      Expr vars = grammar.targets().starTarget();
      if (vars != null && (at(COMMA) || at(RPAR) || at(COLON))) {
        return new WithItem(context, vars);
      }
    }
    in.reset(start);
    if (in.reporting()) {
      grammar.invalidStatements().withItem();
      in.reset(start);
    }
    context = expressions().expression();
    return context == null ? fail(start) : new WithItem(context, null);
  }
}
