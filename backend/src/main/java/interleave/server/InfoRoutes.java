package interleave.server;

import interleave.machine.Options;
import interleave.timeline.TimelineJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** What the page wants to know of the server itself: version, defaults, the timeline's schema. */
final class InfoRoutes {

  private InfoRoutes() {}

  /** Adds the routes. */
  static void addTo(RoutesConfig routes) {
    routes.get("/api/info", InfoRoutes::info);
    routes.get("/api/schema", InfoRoutes::schema);
  }

  private static void info(Context ctx) {
    Json.answer(ctx, new Info(Version.current(), Defaults.of(Options.DEFAULT)));
  }

  private static void schema(Context ctx) {
    InputStream schema = InfoRoutes.class.getResourceAsStream(TimelineJson.SCHEMA);
    if (schema == null) {
      throw new NotFoundResponse("there is no schema");
    }
    ctx.contentType("application/schema+json").result(schema);
  }

  private record Info(String version, Defaults options) {}

  private record Defaults(
      long seed,
      int cores,
      boolean gil,
      long switchInterval,
      String preemption,
      String startMethod,
      long instructionCost,
      long forkCost,
      long spawnCost,
      long messageCost,
      boolean lines,
      List<Integer> choices) {
    static Defaults of(Options options) {
      return new Defaults(
          options.seed(),
          options.cores(),
          options.gil(),
          options.switchIntervalNanos(),
          word(options.preemption()),
          word(options.startMethod()),
          options.costs().instructionNanos(),
          options.costs().forkNanos(),
          options.costs().spawnNanos(),
          options.costs().messageNanos(),
          options.lines(),
          options.choices());
    }

    private static String word(Enum<?> value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }
}
