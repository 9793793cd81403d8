package interleave.timeline;

/** Something lanes contend for or hand over: a lock, a queue, a variable. */
public interface Resource {}
