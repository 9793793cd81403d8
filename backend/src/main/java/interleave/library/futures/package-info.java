/** What {@code concurrent.futures}, written in Python, rests on: waiting, and telling. */
package interleave.library.futures;
