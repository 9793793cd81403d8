/**
 * What programs import: native modules, each listing in one table what it has, and the texts of
 * those written in Python.
 */
package interleave.library;
