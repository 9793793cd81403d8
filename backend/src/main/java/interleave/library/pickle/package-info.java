/** What frozen {@code pickle} cannot do in Python. */
package interleave.library.pickle;
