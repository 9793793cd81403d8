package interleave.server;

import interleave.machine.Options;
import interleave.run.Program;
import interleave.scenario.OptionsReader;
import interleave.scenario.Scenario;
import java.util.List;

/**
 * One viewer's WebSocket: reads requests and keeps the one run that belongs to it. Messages of one
 * socket arrive one at a time.
 */
final class RunSocket {
  private static final String FREE_PROGRAM = "main.py";

  private final Runs runs;
  private final String address;
  private final ViewerRun.Outlet outlet;
  private ViewerRun current;

  /**
   * Makes the socket's side of the server.
   *
   * @param address the viewer's network address, for what is counted by address
   * @param outlet where frames go
   */
  RunSocket(Runs runs, String address, ViewerRun.Outlet outlet) {
    this.runs = runs;
    this.address = address;
    this.outlet = outlet;
  }

  /** Obeys a message, or answers with an error; never throws. */
  void receive(String message) {
    try {
      switch (Request.parse(message)) {
        case Request.Start start -> start(start);
        case Request.Credit credit -> credit(credit);
        case Request.Stop stop -> stop(stop);
      }
    } catch (Request.Malformed e) {
      refuse(Frames.error(e.getMessage()));
    }
  }

  /** Ends what is under way; the viewer has gone. */
  void close() {
    if (current != null) {
      current.close();
    }
  }

  private void start(Request.Start start) {
    close();
    try {
      Program program = programOf(start).withInput(linesOf(start));
      current = runs.begin(start.id(), address, program, optionsOf(start), outlet);
    } catch (Runs.Refused | IllegalArgumentException e) {
      refuse(Frames.error(start.id(), e.getMessage()));
    }
  }

  private Program programOf(Request.Start start) {
    if (start.scenario() == null) {
      if (start.source() == null) {
        throw new IllegalArgumentException("a run needs a 'scenario' or a 'source'");
      }
      return Program.of(FREE_PROGRAM, start.source());
    }
    Scenario scenario = scenarioOf(start);
    return start.source() == null ? scenario.program() : scenario.program(start.source());
  }

  private static List<String> linesOf(Request.Start start) {
    return start.input() == null ? List.of() : start.input().lines().toList();
  }

  private Options optionsOf(Request.Start start) {
    Options base = start.scenario() == null ? Options.DEFAULT : scenarioOf(start).options();
    return start.options().isMissingNode() ? base : OptionsReader.read(start.options(), base);
  }

  private Scenario scenarioOf(Request.Start start) {
    return runs.catalogue()
        .find(start.scenario())
        .orElseThrow(() -> new IllegalArgumentException("there is no such scenario"));
  }

  private void credit(Request.Credit credit) {
    if (isCurrent(credit.id())) {
      current.credit(credit.events());
    }
  }

  private void stop(Request.Stop stop) {
    if (isCurrent(stop.id())) {
      current.stop();
    }
  }

  /** A message about a run that is over crossed its end on the way: nothing to say about it. */
  private boolean isCurrent(long id) {
    return current != null && current.id() == id;
  }

  private void refuse(String frame) {
    outlet.send(frame, () -> {}, () -> {});
  }
}
