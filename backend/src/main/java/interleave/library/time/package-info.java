/** {@code time}: the virtual clock as Python reads it. */
package interleave.library.time;
