package interleave;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entry point of the jar. It starts the product in a JVM of its own, with the collector of
 * garbage that suits timelines, and, where this JVM is too old, in a newer one: it is compiled for
 * Java 17, so that an older default {@code java} can still look for one, or say what is missing.
 */
public final class Launcher {
  private static final int NEEDED = 21;
  private static final String MAIN = "interleave.cli.Main";
  private static final Path JDKS = Path.of("/usr/lib/jvm");

  private Launcher() {}

  /** Runs the command line. */
  public static void main(String[] args) throws Exception {
    List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
    boolean newEnough = Runtime.version().feature() >= NEEDED;
    boolean collectorChosen = options.stream().anyMatch(o -> o.matches("-XX:\\+Use\\w+GC"));
    if (newEnough && (collectorChosen || options.stream().anyMatch(Launcher::watches))) {
      Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) args);
      return;
    }
    Path jdk = newEnough ? Path.of(System.getProperty("java.home")) : newestJdk();
    if (jdk == null) {
      System.err.printf(
          "Interleave needs Java %d or newer; this is Java %s (%s).%n",
          NEEDED, Runtime.version().feature(), System.getProperty("java.home"));
      System.exit(1);
    }
    System.exit(runIn(jdk, options, collectorChosen, args));
  }

  /** Whether an option lets somebody watch this JVM, so that there should be no other one. */
  private static boolean watches(String option) {
    return option.matches("-(agentlib|agentpath|javaagent):.*");
  }

  private static int runIn(Path jdk, List<String> options, boolean collectorChosen, String[] args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin/java").toString());
    if (!collectorChosen) {
      command.add("-XX:+UseParallelGC"); // timelines live long: fewest copies win
    }
    command.addAll(options);
    command.add("-Dinterleave.exitWithParent=true");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    return process.waitFor();
  }

  /** A signal to this JVM alone must reach the one that does the work, which may still tidy up. */
  private static void end(Process process) {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Path newestJdk() throws IOException {
    if (!Files.isDirectory(JDKS)) {
      return null;
    }
    try (Stream<Path> jdks = Files.list(JDKS)) {
      return jdks.filter(jdk -> version(jdk) >= NEEDED)
          .max(Comparator.comparingInt(Launcher::version))
          .orElse(null);
    }
  }

  /** The feature version in a JDK's {@code release} file, 0 where there is none. */
  private static int version(Path jdk) {
    try (Stream<String> lines = Files.lines(jdk.resolve("release"))) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }
}
