package interleave.server;

import io.javalin.http.Context;
import java.util.Map;

/** The headers that tell a browser to be strict with everything this server sends. */
final class SecurityHeaders {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
              + " img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self';"
              + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff");

  private SecurityHeaders() {}

  /** Sets them on the response. */
  static void set(Context ctx) {
    HEADERS.forEach(ctx::header);
  }
}
