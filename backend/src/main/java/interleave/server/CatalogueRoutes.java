package interleave.server;

import com.fasterxml.jackson.databind.JsonNode;
import interleave.scenario.Catalogue;
import interleave.scenario.Chapter;
import interleave.scenario.Knob;
import interleave.scenario.Scenario;
import interleave.scenario.Text;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/** The catalogue over REST. */
final class CatalogueRoutes {
  private final Catalogue catalogue;

  CatalogueRoutes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Adds the routes. */
  void addTo(RoutesConfig routes) {
    routes.get("/api/scenarios", this::list);
    routes.get("/api/scenarios/{chapter}/{name}", this::show);
  }

  private void list(Context ctx) {
    Json.answer(ctx, new Chapters(catalogue.chapters().stream().map(ChapterEntry::of).toList()));
  }

  private void show(Context ctx) {
    String id = ctx.pathParam("chapter") + "/" + ctx.pathParam("name");
    Scenario scenario =
        catalogue.find(id).orElseThrow(() -> new NotFoundResponse("there is no such scenario"));
    Json.answer(ctx, Page.of(scenario));
  }

  private record Chapters(List<ChapterEntry> chapters) {}

  private record ChapterEntry(String id, Text title, List<Entry> scenarios) {
    static ChapterEntry of(Chapter chapter) {
      List<Entry> entries = chapter.scenarios().stream().map(Entry::of).toList();
      return new ChapterEntry(chapter.id(), chapter.title(), entries);
    }
  }

  private record Entry(String id, Text title, Text summary) {
    static Entry of(Scenario scenario) {
      return new Entry(scenario.id(), scenario.title(), scenario.summary());
    }
  }

  private record Page(
      String id,
      Text title,
      Text summary,
      Text explanation,
      String source,
      JsonNode options,
      List<Knob> knobs) {
    static Page of(Scenario scenario) {
      return new Page(
          scenario.id(),
          scenario.title(),
          scenario.summary(),
          scenario.explanation(),
          scenario.source(),
          scenario.ownOptions(),
          scenario.knobs());
    }
  }
}
