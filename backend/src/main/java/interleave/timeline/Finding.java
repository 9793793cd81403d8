package interleave.timeline;

/** Something worth pointing at in a recorded run. */
public interface Finding {}
