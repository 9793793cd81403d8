package interleave.machine;

/** Something that knows objects without keeping them alive. */
public interface Weak {}
