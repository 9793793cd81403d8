/** {@code sys} and {@code os}: the process and its virtual computer, and nothing of the host. */
package interleave.library.system;
