package interleave.machine;

/**
 * An object that lies on the machine, not in the memory of a process: a fork does not copy it, so
 * that parent and child use the same one.
 */
public interface Shared {}
