package interleave.timeline;

/** An instant on a lane. */
public interface Event {}
