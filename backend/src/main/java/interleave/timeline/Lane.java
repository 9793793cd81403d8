package interleave.timeline;

/** Something that runs: a process, a thread, an event loop or a task. */
public interface Lane {}
