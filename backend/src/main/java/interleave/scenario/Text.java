package interleave.scenario;

/**
 * A text for people, in the languages of the page.
 *
 * @param en English
 * @param ja Japanese
 */
public record Text(String en, String ja) {}
