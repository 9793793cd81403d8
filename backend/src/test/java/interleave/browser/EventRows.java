package interleave.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of the page's event table, which holds only those in view: it is scrolled to each. */
final class EventRows {
  /** Scrolls to the rows with these numbers, one after the other, and reads them. */
  private static final String READ =
      """
      const [seqs, places, done] = arguments;
      const box = document.querySelector('.events-scroll');
      const height = document.querySelector("[data-testid='event']").offsetHeight;
      const rows = [];
      const read = (row) => ({
        seq: row.dataset.seq,
        type: row.dataset.type,
        lane: row.dataset.lane,
        laneName: row.querySelector('.who .unseen').textContent,
        sentence: row.querySelector('.what .sentence').title,
        cause: row.querySelector('[data-cause]')?.dataset.cause ?? '0',
      });
      const next = (frames) => {
        if (rows.length === seqs.length || frames === 0) return done(rows);
        const row = document.querySelector(`[data-testid='event'][data-seq='${seqs[rows.length]}']`);
        if (row) rows.push(read(row));
        if (row && rows.length < seqs.length) show();
        requestAnimationFrame(() => next(row ? 100 : frames - 1));
      };
      const show = () => { box.scrollTop = places[rows.length] * height; };
      show();
      requestAnimationFrame(() => next(100));
      """;

  /**
   * One row.
   *
   * @param laneName the lane as it is called there, behind its process where that is needed
   * @param sentence what happened, in words
   * @param cause the number of the event it links to as its cause, 0 for none
   */
  record Row(int seq, String type, int lane, String laneName, String sentence, int cause) {}

  private EventRows() {}

  /**
   * Returns the rows with these numbers; those from the first that is missing on are left out.
   *
   * @param places how many rows stand above each
   */
  static List<Row> read(Browser browser, List<Integer> seqs, List<Integer> places) {
    for (String group : List.of("lines", "scheduling", "accesses")) {
      browser.tick("filter-" + group, true);
    }
    List<Row> rows = new ArrayList<>();
    for (Object row : (List<?>) browser.scriptToItsEnd(READ, seqs, places)) {
      rows.add(row((Map<?, ?>) row));
    }
    return rows;
  }

  private static Row row(Map<?, ?> row) {
    return new Row(
        Integer.parseInt((String) row.get("seq")),
        (String) row.get("type"),
        Integer.parseInt((String) row.get("lane")),
        (String) row.get("laneName"),
        (String) row.get("sentence"),
        Integer.parseInt((String) row.get("cause")));
  }
}
