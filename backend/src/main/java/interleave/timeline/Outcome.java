package interleave.timeline;

/** How a run ended. */
public interface Outcome {}
