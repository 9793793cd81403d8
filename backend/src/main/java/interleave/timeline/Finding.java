package interleave.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something worth pointing at in a recorded run.
 *
 * @param kind what it is, one word a page can translate, for example {@code deadlock}
 * @param title a plain English sentence
 * @param detail more of it, or null
 * @param args the names and numbers of the title, for the sentence in another language
 * @param events the events it is about, the telling one first
 * @param lanes the lanes it is about
 * @param lines the lines of the program it is about
 */
public record Finding(
    String kind,
    String title,
    String detail,
    Map<String, String> args,
    List<Integer> events,
    List<Integer> lanes,
    List<Integer> lines) {

  /** Keeps copies of the lists; the order of {@code args} is the caller's. */
  public Finding {
    args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
    events = List.copyOf(events);
    lanes = List.copyOf(lanes);
    lines = List.copyOf(lines);
  }
}
