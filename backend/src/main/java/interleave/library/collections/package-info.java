/** The containers of {@code collections} that are written in Java. */
package interleave.library.collections;
