/** What {@code multiprocessing}, written in Python, rests on: processes, and what they share. */
package interleave.library.processes;
