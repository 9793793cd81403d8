package interleave.server;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets in only who means this server.
 *
 * <p>A foreign page in a viewer's browser could reach a server on the viewer's own machine in two
 * ways. It could open a WebSocket, which no same-origin policy prevents: so {@code Origin} must be
 * this server's. Or it could let its own host name point at this machine (DNS rebinding): so {@code
 * Host} must be an address, {@code localhost} or a name we were told.
 */
final class Guard {
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

  private final Set<String> names;
  private final String host;

  Guard(ServerConfig config) {
    this.names = config.names();
    this.host = config.host();
  }

  /** Throws {@link ForbiddenResponse} when the request names another host. */
  void checkHost(Context ctx) {
    String name = nameOf(ctx.header("Host"));
    if (!name.equals("localhost")
        && !name.equals(host)
        && !names.contains(name)
        && !ADDRESS.matcher(name).matches()) {
      throw new ForbiddenResponse("this server does not answer to the name '" + name + "'");
    }
  }

  /**
   * Throws {@link ForbiddenResponse} when a page of another origin asks; other clients name none.
   */
  void checkOrigin(Context ctx) {
    String origin = ctx.header("Origin");
    String own = ctx.header("Host");
    if (origin != null && !origin.equals("http://" + own) && !origin.equals("https://" + own)) {
      throw new ForbiddenResponse("pages of another origin may not connect");
    }
  }

  private static String nameOf(String hostHeader) {
    return hostHeader == null ? "" : hostHeader.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
  }
}
