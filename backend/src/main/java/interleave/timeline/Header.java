package interleave.timeline;

/** What is run and how: the opening fields of a timeline document. */
public interface Header {}
