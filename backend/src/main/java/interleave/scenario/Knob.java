package interleave.scenario;

/**
 * A number of a program that a viewer may turn.
 *
 * @param name a constant of the program, assigned once at its top level, for example {@code
 *     WORKERS}
 * @param label what the page calls it
 * @param min smallest value
 * @param max largest value
 */
public record Knob(String name, Text label, int min, int max) {}
