package interleave.server;

import interleave.run.Run;
import interleave.timeline.Finding;
import interleave.timeline.Header;
import interleave.timeline.Lane;
import interleave.timeline.Outcome;
import interleave.timeline.Resource;
import interleave.timeline.TimelineEvent;
import interleave.timeline.TimelineSink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run on its way to one viewer.
 *
 * <p>It lives in turns on the shared workers: a turn executes a slice, or sends a frame, and then
 * queues up again behind everybody else's turns. At most one turn of a run is queued, running or
 * waiting for its frame to be sent, so what only turns touch needs no lock. A run whose viewer has
 * no credit left is parked: it is not queued and costs no time until there is credit again.
 */
final class ViewerRun implements TimelineSink {
  private static final Logger LOG = LoggerFactory.getLogger(ViewerRun.class);
  private static final int BATCH_EVENTS = 1_000;
  private static final int STEP_INSTRUCTIONS = 2_000;
  private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
  private static final long FIRST_CREDIT = 20_000;
  private static final long MAX_CREDIT = 1_000_000;

  /** Where frames go. */
  interface Outlet {
    /** Sends a frame and then calls one of the two, on any thread. */
    void send(String frame, Runnable sent, Runnable failed);
  }

  private final long id;
  private final Function<TimelineSink, Run> start;
  private final Outlet outlet;
  private final Executor workers;
  private final Runnable whenOver;

  // touched by turns only
  private Run run;
  private final List<String> outgoing = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Resource> resources = new ArrayList<>();
  private final List<TimelineEvent> events = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private String ending;
  private boolean executed;

  // guarded by this
  private long credit = FIRST_CREDIT;
  private boolean stopRequested;
  private boolean closed;
  private boolean parked;
  private boolean over;

  /**
   * Makes a run that waits for {@link #begin()}.
   *
   * @param id the viewer's number for it
   * @param start starts the run into the given sink
   * @param whenOver called once, when it has ended or was closed
   */
  ViewerRun(
      long id,
      Function<TimelineSink, Run> start,
      Outlet outlet,
      Executor workers,
      Runnable whenOver) {
    this.id = id;
    this.start = start;
    this.outlet = outlet;
    this.workers = workers;
    this.whenOver = whenOver;
  }

  /** Returns the viewer's number. */
  long id() {
    return id;
  }

  /** Queues the first turn. */
  void begin() {
    queueTurn();
  }

  /** Grants more events. */
  synchronized void credit(long more) {
    credit = Math.min(MAX_CREDIT, credit + more);
    wake();
  }

  /** Ends the run; what is recorded and the outcome still go to the viewer. */
  synchronized void stop() {
    stopRequested = true;
    wake();
  }

  /** Ends the run; nobody wants to hear of it any more, and a turn under way is its last. */
  void close() {
    synchronized (this) {
      closed = true;
    }
    finish();
  }

  private void wake() {
    if (parked) {
      parked = false;
      queueTurn();
    }
  }

  private void queueTurn() {
    try {
      workers.execute(this::turn);
    } catch (RejectedExecutionException e) {
      finish(); // the server is closing
    }
  }

  private void turn() {
    try {
      takeTurn();
    } catch (RuntimeException | Error e) {
      LOG.error("a run failed", e);
      send(Frames.error(id, "the run failed inside the server"));
      close();
    }
  }

  private void takeTurn() {
    if (isClosed()) {
      return;
    }
    if (!executed && events.isEmpty()) {
      slice();
    }
    String frame = nextFrame();
    if (frame != null) {
      send(frame);
    } else if (executed && events.isEmpty()) {
      finish();
    } else if (!park()) {
      queueTurn();
    }
  }

  /** A run that was closed meanwhile sends nothing: its viewer may have begun another one. */
  private synchronized void send(String frame) {
    if (!closed) {
      outlet.send(frame, this::queueTurn, this::close);
    }
  }

  /** Executes until there is a batch, or for a slice of time, or to the end. */
  private void slice() {
    if (run == null) {
      run = start.apply(this);
    }
    if (isStopRequested()) {
      run.stop();
      return;
    }
    long until = System.nanoTime() + SLICE_NANOS;
    boolean more = true;
    while (more && events.size() < BATCH_EVENTS && System.nanoTime() - until < 0) {
      more = run.advance(STEP_INSTRUCTIONS);
    }
  }

  /** Takes the next frame that may be sent now, or null. */
  private String nextFrame() {
    if (!outgoing.isEmpty()) {
      return outgoing.remove(0);
    }
    int granted = takeCredit(Math.min(events.size(), BATCH_EVENTS));
    if (granted > 0 || (events.isEmpty() && !(lanes.isEmpty() && resources.isEmpty()))) {
      return nextBatch(granted);
    }
    if (events.isEmpty() && ending != null) {
      String last = ending;
      ending = null;
      return last;
    }
    return null;
  }

  private String nextBatch(int size) {
    List<TimelineEvent> first = events.subList(0, size);
    int last = size == 0 ? 0 : first.get(size - 1).seq();
    String frame = Frames.batch(id, lanes, resources, first, takeFindings(last));
    lanes.clear();
    resources.clear();
    first.clear();
    return frame;
  }

  /** Takes those that are about events up to the given one. */
  private List<Finding> takeFindings(int lastSeq) {
    List<Finding> told =
        findings.stream().filter(f -> f.events().stream().allMatch(seq -> seq <= lastSeq)).toList();
    findings.removeAll(told);
    return told;
  }

  /** After a stop the viewer gets the rest without paying: it is little, and it wants the end. */
  private synchronized int takeCredit(int wanted) {
    if (stopRequested) {
      return wanted;
    }
    int granted = (int) Math.min(wanted, credit);
    credit -= granted;
    return granted;
  }

  private synchronized boolean park() {
    parked = credit == 0 && !stopRequested && !closed;
    return parked;
  }

  private synchronized boolean isStopRequested() {
    return stopRequested;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private void finish() {
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
    }
    whenOver.run();
  }

  @Override
  public void begin(Header header) {
    outgoing.add(Frames.begin(id, header));
  }

  @Override
  public void batch(
      List<Lane> newLanes, List<Resource> newResources, List<TimelineEvent> newEvents) {
    lanes.addAll(newLanes);
    resources.addAll(newResources);
    events.addAll(newEvents);
  }

  @Override
  public void found(List<Finding> newFindings) {
    findings.addAll(newFindings);
  }

  @Override
  public void end(List<Finding> allFindings, Outcome outcome) {
    ending = Frames.end(id, allFindings, outcome);
    executed = true;
  }
}
