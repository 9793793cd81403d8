/**
 * From text to tree: {@link interleave.syntax.Parser} is the way in. In reading order: {@code
 * Cursor}, {@code Tokenizer} and its helpers cut the text into tokens; {@code TokenStream} hands
 * them to the rules of {@code Grammar}, which are named and ordered as in CPython 3.11's grammar,
 * those in {@code Invalid…} being the usual mistakes, tried in the second of {@code TwoPasses};
 * {@code FutureCheck}, {@code ScopeCheck} and {@code CodeCheck} refuse what parses but cannot run.
 */
package interleave.syntax;
