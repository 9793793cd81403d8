package interleave.server;

import io.javalin.config.RoutesConfig;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsConnectContext;
import io.javalin.websocket.WsContext;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/**
 * The WebSocket {@code /api/run}: admits sockets and hands their messages to a {@link RunSocket}.
 */
final class RunRoute {
  private static final String PATH = "/api/run";
  private static final int TRY_AGAIN_LATER = 1013;

  private final Runs runs;
  private final Guard guard;
  private final Admission admission;
  private final Map<String, Admitted> sockets = new ConcurrentHashMap<>();

  private record Admitted(String address, RunSocket socket) {}

  RunRoute(Runs runs, Guard guard, Limits limits) {
    this.runs = runs;
    this.guard = guard;
    this.admission = new Admission(limits.sockets(), limits.socketsPerAddress());
  }

  /** Adds the route. */
  void addTo(RoutesConfig routes) {
    routes.wsBeforeUpgrade(
        PATH,
        ctx -> {
          guard.checkHost(ctx);
          guard.checkOrigin(ctx);
        });
    routes.ws(PATH, this::handlers);
  }

  private void handlers(WsConfig ws) {
    ws.onConnect(this::connect);
    ws.onMessage(
        ctx -> {
          Admitted admitted = sockets.get(ctx.sessionId());
          if (admitted != null) {
            admitted.socket().receive(ctx.message());
          }
        });
    ws.onBinaryMessage(
        ctx -> send(ctx.session, Frames.error("a message must be text"), () -> {}, () -> {}));
    ws.onClose(this::leave);
    ws.onError(this::leave);
  }

  private void connect(WsConnectContext ctx) {
    String address = addressOf(ctx.session);
    if (!admission.enter(address)) {
      ctx.closeSession(TRY_AGAIN_LATER, "server busy: too many viewers");
      return;
    }
    ctx.enableAutomaticPings();
    ViewerRun.Outlet outlet = (frame, sent, failed) -> send(ctx.session, frame, sent, failed);
    sockets.put(ctx.sessionId(), new Admitted(address, new RunSocket(runs, address, outlet)));
  }

  /** Called once or twice for a socket, after an error and at its close. */
  private void leave(WsContext ctx) {
    Admitted admitted = sockets.remove(ctx.sessionId());
    if (admitted != null) {
      admitted.socket().close();
      admission.leave(admitted.address());
    }
  }

  private static void send(Session session, String frame, Runnable sent, Runnable failed) {
    session.sendText(frame, Callback.from(sent, failure -> failed.run()));
  }

  private static String addressOf(Session session) {
    return session.getRemoteSocketAddress() instanceof InetSocketAddress inet
        ? inet.getAddress().getHostAddress()
        : "";
  }
}
