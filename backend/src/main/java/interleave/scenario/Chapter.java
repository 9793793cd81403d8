package interleave.scenario;

import java.util.List;

/**
 * A folder of the catalogue.
 *
 * @param id the folder's name
 * @param title a few words
 * @param order its place in the catalogue, rising
 * @param scenarios in their order
 */
public record Chapter(String id, Text title, int order, List<Scenario> scenarios) {}
