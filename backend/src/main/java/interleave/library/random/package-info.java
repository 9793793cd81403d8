/** The generator behind {@code random}, equal to CPython's bit for bit. */
package interleave.library.random;
