/** A program's text, places in it, and errors about it. */
package interleave.syntax.source;
