/**
 * The syntax tree, after CPython 3.11's {@code Python.asdl}: {@link interleave.syntax.ast.Node}.
 */
package interleave.syntax.ast;
