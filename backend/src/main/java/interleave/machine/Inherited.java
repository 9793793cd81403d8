package interleave.machine;

/** State a library module keeps per thread that goes on in a forked child's main thread. */
public interface Inherited {}
