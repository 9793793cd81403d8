package interleave.server;

import java.util.Set;

/**
 * How a server is to be set up.
 *
 * @param host the address to listen at; loopback unless said otherwise
 * @param port the port to listen at, 0 for any free one
 * @param names further host names under which browsers may reach it
 * @param limits what it grants viewers
 */
public record ServerConfig(String host, int port, Set<String> names, Limits limits) {
  /** The address listened at unless said otherwise. */
  public static final String DEFAULT_HOST = "localhost";

  /** The port listened at unless said otherwise. */
  public static final int DEFAULT_PORT = 7070;

  /** Keeps its own copy of the names. */
  public ServerConfig {
    names = Set.copyOf(names);
  }

  /** Returns the default set-up at an address and a port. */
  public static ServerConfig at(String host, int port) {
    return new ServerConfig(host, port, Set.of(), Limits.DEFAULT);
  }

  /** Returns this set-up with other limits. */
  public ServerConfig withLimits(Limits limits) {
    return new ServerConfig(host, port, names, limits);
  }
}
