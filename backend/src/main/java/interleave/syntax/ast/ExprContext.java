package interleave.syntax.ast;

/** What is done with a name, attribute, subscript, list or tuple. */
public enum ExprContext {
  /** It is read. */
  LOAD,
  /** It is assigned to. */
  STORE,
  /** It is deleted. */
  DEL
}
