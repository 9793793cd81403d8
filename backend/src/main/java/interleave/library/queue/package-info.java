/** What module {@code queue}, written in Python, rests on: waiting, and telling what happens. */
package interleave.library.queue;
