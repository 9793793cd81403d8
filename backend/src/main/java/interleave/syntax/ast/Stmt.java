package interleave.syntax.ast;

import interleave.syntax.source.Span;
import java.util.List;

/** A statement. Decorators stand before the span of the function or class they belong to. */
public sealed interface Stmt extends Node {

  /**
   * {@code def name(args) -> returns: body}.
   *
   * @param returns null without {@code ->}
   */
  record FunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Expr returns,
      Span span)
      implements Stmt {}

  /**
   * {@code async def name(args) -> returns: body}.
   *
   * @param returns null without {@code ->}
   */
  record AsyncFunctionDef(
      String name,
      Arguments args,
      List<Stmt> body,
      List<Expr> decoratorList,
      Expr returns,
      Span span)
      implements Stmt {}

  /** {@code class name(bases, keywords): body}. */
  record ClassDef(
      String name,
      List<Expr> bases,
      List<Keyword> keywords,
      List<Stmt> body,
      List<Expr> decoratorList,
      Span span)
      implements Stmt {}

  /**
   * {@code return value}.
   *
   * @param value null for a bare {@code return}
   */
  record Return(Expr value, Span span) implements Stmt {}

  /** {@code del targets}. */
  record Delete(List<Expr> targets, Span span) implements Stmt {}

  /** {@code target = target = value}. */
  record Assign(List<Expr> targets, Expr value, Span span) implements Stmt {}

  /** {@code target op= value}; the target is a name, an attribute or a subscript. */
  record AugAssign(Expr target, Operator op, Expr value, Span span) implements Stmt {}

  /**
   * {@code target: annotation = value}.
   *
   * @param value null when only annotated
   * @param simple true for a bare name that is not in parentheses: only then the annotation is kept
   */
  record AnnAssign(Expr target, Expr annotation, Expr value, boolean simple, Span span)
      implements Stmt {}

  /** {@code for target in iter: body else: orelse}. */
  record For(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {}

  /** {@code async for target in iter: body else: orelse}. */
  record AsyncFor(Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse, Span span)
      implements Stmt {}

  /** {@code while test: body else: orelse}. */
  record While(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {}

  /**
   * {@code if test: body else: orelse}; an {@code elif} is an {@code If} alone in {@code orelse}.
   */
  record If(Expr test, List<Stmt> body, List<Stmt> orelse, Span span) implements Stmt {}

  /** {@code with items: body}. */
  record With(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {}

  /** {@code async with items: body}. */
  record AsyncWith(List<WithItem> items, List<Stmt> body, Span span) implements Stmt {}

  /** {@code match subject: case …}. */
  record Match(Expr subject, List<MatchCase> cases, Span span) implements Stmt {}

  /**
   * {@code raise exc from cause}.
   *
   * @param exc null for a bare {@code raise}
   * @param cause null without {@code from}
   */
  record Raise(Expr exc, Expr cause, Span span) implements Stmt {}

  /** {@code try: body except …: … else: orelse finally: finalbody}. */
  record Try(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {}

  /** {@code try: body except* …: … else: orelse finally: finalbody}. */
  record TryStar(
      List<Stmt> body,
      List<ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody,
      Span span)
      implements Stmt {}

  /**
   * {@code assert test, msg}.
   *
   * @param msg null when there is none
   */
  record Assert(Expr test, Expr msg, Span span) implements Stmt {}

  /** {@code import names}. */
  record Import(List<Alias> names, Span span) implements Stmt {}

  /**
   * {@code from module import names}.
   *
   * @param module dotted name; null in {@code from . import x}
   * @param level number of leading dots
   */
  record ImportFrom(String module, List<Alias> names, int level, Span span) implements Stmt {}

  /** {@code global names}. */
  record Global(List<String> names, Span span) implements Stmt {}

  /** {@code nonlocal names}. */
  record Nonlocal(List<String> names, Span span) implements Stmt {}

  /** An expression as a statement (the ASDL's {@code Expr}). */
  record ExprStmt(Expr value, Span span) implements Stmt {}

  /** {@code pass}. */
  record Pass(Span span) implements Stmt {}

  /** {@code break}. */
  record Break(Span span) implements Stmt {}

  /** {@code continue}. */
  record Continue(Span span) implements Stmt {}
}
