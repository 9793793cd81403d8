/**
 * The matcher of regular expressions: what CPython's {@code _sre} does, on an explicit stack.
 * Patterns are parsed and compiled by frozen {@code re}.
 */
package interleave.library.re;
