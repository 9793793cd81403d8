package interleave.cli;

import interleave.run.Run;
import interleave.scenario.Catalogue;
import interleave.server.Limits;
import interleave.server.Server;
import interleave.server.ServerConfig;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the page until it is told to stop. */
@Command(
    name = "serve",
    description = "Serve the page.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  private final Console console;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "localhost",
      description = "address to listen at (default: ${DEFAULT-VALUE}, this machine only)")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7070",
      description = "port to listen at (default: ${DEFAULT-VALUE})")
  private int port;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "a host name by which browsers may reach it; can be repeated")
  private Set<String> names = Set.of();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    Server server = start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "close-server"));
    console.out().println(server.url());
    console.out().flush();
    new CountDownLatch(1).await(); // until a signal begins the shutdown
    return 0;
  }

  private Server start() {
    try {
      ServerConfig config = new ServerConfig(host, port, names, Limits.DEFAULT);
      return Server.start(config, Catalogue.load(), Run::start);
    } catch (JavalinBindException e) {
      throw new CommandException(FAILED, whyNot(e));
    }
  }

  private String whyNot(JavalinBindException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException bind && bind.getMessage().contains("in use")) {
        return "port " + port + " is already in use; choose another one with --port";
      }
    }
    return "cannot listen at " + host + ", port " + port;
  }
}
