/**
 * {@code decimal}: the General Decimal Arithmetic Specification, with the results CPython's own C
 * library gives.
 */
package interleave.library.decimal;
