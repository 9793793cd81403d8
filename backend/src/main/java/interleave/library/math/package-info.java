/** {@code math}. */
package interleave.library.math;
