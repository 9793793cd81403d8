package interleave.server;

import interleave.machine.Options;
import interleave.run.Program;
import interleave.run.Runner;
import interleave.scenario.Catalogue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All runs of a server: admits them within the limits and owns the workers they share. Each worker
 * takes the run that has waited longest, executes a slice of it, and puts it back at the end.
 */
final class Runs implements AutoCloseable {
  private final Catalogue catalogue;
  private final Runner runner;
  private final Limits limits;
  private final ExecutorService workers;
  private final Semaphore places;
  private final RateLimit rate;

  /** A run that is not admitted; the message is a sentence for the viewer. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String sentence) {
      super(sentence);
    }
  }

  Runs(Catalogue catalogue, Runner runner, Limits limits) {
    this.catalogue = catalogue;
    this.runner = runner;
    this.limits = limits;
    AtomicInteger number = new AtomicInteger();
    this.workers =
        Executors.newFixedThreadPool(
            limits.workers(),
            task -> Thread.ofPlatform().name("run-" + number.incrementAndGet()).unstarted(task));
    this.places = new Semaphore(limits.runs());
    this.rate = new RateLimit(limits.runBurst(), limits.runsPerSecond(), System::nanoTime);
  }

  /** Returns the scenarios that can be run by their id. */
  Catalogue catalogue() {
    return catalogue;
  }

  /**
   * Begins a run.
   *
   * @param id the viewer's number for it
   * @throws Refused when it may not begin, or not now
   */
  ViewerRun begin(
      long id, String address, Program program, Options options, ViewerRun.Outlet outlet)
      throws Refused {
    if (program.source().length() > limits.sourceChars()) {
      throw new Refused(
          "the program is longer than %,d characters".formatted(limits.sourceChars()));
    }
    if (!rate.take(address)) {
      throw new Refused("too many runs in a short time; wait a moment");
    }
    if (!places.tryAcquire()) {
      throw new Refused("server busy: too many programs are running; try again in a moment");
    }
    ViewerRun run =
        new ViewerRun(
            id, sink -> runner.start(program, options, sink), outlet, workers, places::release);
    run.begin();
    return run;
  }

  /** Ends the workers; runs that are left just stop where they are. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
