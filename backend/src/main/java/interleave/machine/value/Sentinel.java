package interleave.machine.value;

/** A value that stands for the absence of one inside Java code: one for all processes. */
public interface Sentinel {}
