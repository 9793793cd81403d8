package interleave.server;

import interleave.run.Runner;
import interleave.scenario.Catalogue;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.websocket.server.JettyWebSocketServletFactory;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web server: a value that is started at a port and closed again; it holds no static state. */
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int STOP_MILLIS = 2_000;
  private static final int SESSION_SECONDS = 60;
  private static final int MAX_OUTGOING_FRAMES = 64;
  private static final int MAX_PRECOMPRESSED_BYTES = 4 << 20;
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String REVALIDATE = "no-cache";

  private final ServerConfig config;
  private final Runs runs;
  private final Javalin app;

  private Server(ServerConfig config, Catalogue catalogue, Runner runner) {
    this.config = config;
    this.runs = new Runs(catalogue, runner, config.limits());
    Guard guard = new Guard(config);
    this.app =
        Javalin.create(
            javalin -> {
              configure(javalin, config.limits());
              addRoutes(javalin.routes, guard);
              new CatalogueRoutes(catalogue).addTo(javalin.routes);
              InfoRoutes.addTo(javalin.routes);
              new RunRoute(runs, guard, config.limits()).addTo(javalin.routes);
            });
  }

  /**
   * Starts a server.
   *
   * @throws io.javalin.util.JavalinBindException when the port is taken or the address not ours
   */
  public static Server start(ServerConfig config, Catalogue catalogue, Runner runner) {
    Server server = new Server(config, catalogue, runner);
    try {
      server.app.start(config.host(), config.port());
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
    return server;
  }

  /** Returns the address of the page, without a slash at the end. */
  public String url() {
    String host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
    return "http://" + host + ":" + port();
  }

  /** Returns the port it listens at. */
  public int port() {
    return app.port();
  }

  @Override
  public void close() {
    app.stop();
    runs.close();
  }

  private static void configure(JavalinConfig javalin, Limits limits) {
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.concurrency.useVirtualThreads = true;
    javalin.http.maxRequestSize = limits.messageBytes();
    javalin.jetty.modifyServer(
        server -> {
          server.setStopTimeout(STOP_MILLIS);
          server.setErrorHandler(Server::answerBadMessage);
        });
    javalin.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    javalin.jetty.modifyServletContextHandler(Server::keepSessionsShort);
    javalin.jetty.modifyWebSocketServletFactory(factory -> limit(factory, limits));
    javalin.staticFiles.add(files -> serve(files, "/public/assets", "/assets", FOREVER));
    javalin.staticFiles.add(files -> serve(files, "/public", "/", REVALIDATE));
  }

  /** What is no proper HTTP never gets as far as the routes; Jetty's own answer would be HTML. */
  private static boolean answerBadMessage(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    Content.Sink.write(response, true, "{\"error\":\"this is not a proper request\"}", callback);
    return true;
  }

  /** Javalin makes an HTTP session for each WebSocket, which nobody needs. */
  private static void keepSessionsShort(ServletContextHandler handler) {
    handler.getSessionHandler().setUsingCookies(false);
    handler.getSessionHandler().setMaxInactiveInterval(SESSION_SECONDS);
  }

  private static void limit(JettyWebSocketServletFactory factory, Limits limits) {
    factory.setIdleTimeout(limits.idle());
    factory.setMaxTextMessageSize(limits.messageBytes());
    factory.setMaxBinaryMessageSize(limits.messageBytes());
    factory.setMaxOutgoingFrames(MAX_OUTGOING_FRAMES);
  }

  private static void serve(StaticFileConfig files, String folder, String path, String caching) {
    files.directory = folder;
    files.hostedPath = path;
    files.location = Location.CLASSPATH;
    files.precompressMaxSize = MAX_PRECOMPRESSED_BYTES;
    files.headers = Map.of("Cache-Control", caching);
  }

  private static void addRoutes(RoutesConfig routes, Guard guard) {
    routes.before(
        ctx -> {
          SecurityHeaders.set(ctx);
          guard.checkHost(ctx);
        });
    routes.exception(
        HttpResponseException.class, (e, ctx) -> Json.error(ctx, e.getStatus(), e.getMessage()));
    routes.exception(Exception.class, Server::internalError);
    routes.error(
        404,
        ctx -> {
          if (ctx.result() == null || !ctx.result().startsWith("{")) {
            Json.error(ctx, 404, "there is nothing at this address");
          }
        });
  }

  private static void internalError(Exception e, Context ctx) {
    LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
    Json.error(ctx, 500, "something went wrong inside the server");
  }
}
