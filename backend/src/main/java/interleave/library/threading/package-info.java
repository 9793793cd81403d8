/** {@code threading}: one class per primitive, each telling the listener what happens to it. */
package interleave.library.threading;
