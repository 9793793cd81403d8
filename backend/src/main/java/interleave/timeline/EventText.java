package interleave.timeline;

import interleave.machine.event.AccessEvent;
import interleave.machine.event.BarrierEvent;
import interleave.machine.event.CallEvent;
import interleave.machine.event.CallbackEvent;
import interleave.machine.event.ChoiceEvent;
import interleave.machine.event.ConditionEvent;
import interleave.machine.event.CoreEvent;
import interleave.machine.event.ErrorEvent;
import interleave.machine.event.Event;
import interleave.machine.event.EventEvent;
import interleave.machine.event.FutureEvent;
import interleave.machine.event.GilEvent;
import interleave.machine.event.InputEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.LineEvent;
import interleave.machine.event.LockEvent;
import interleave.machine.event.LoopEvent;
import interleave.machine.event.MessageEvent;
import interleave.machine.event.OutputEvent;
import interleave.machine.event.PoolEvent;
import interleave.machine.event.QueueEvent;
import interleave.machine.event.ResourceEvent;
import interleave.machine.event.TaskEvent;
import interleave.machine.event.WarningEvent;

/** Says in a few words what happened, with names for the numbers of lanes and resources. */
final class EventText {
  private final Names names;

  EventText(Timeline timeline) {
    this.names = new Names(timeline);
  }

  /** Returns the words for the event, without its lane, line and time. */
  String of(Event event) {
    return switch (event) {
      case LaneEvent e -> lane(e);
      case Event.OfResource e -> ofResource(e);
      case GilEvent.Acquired e -> "takes the GIL";
      case GilEvent.Released e -> "drops the GIL";
      case CoreEvent.Assigned e -> "on core " + e.core();
      case LineEvent.Reached e -> "·";
      case OutputEvent.Written e ->
          (e.stream() == OutputEvent.Stream.STDERR ? "stderr " : "prints ")
              + Names.quoted(e.text());
      case ErrorEvent.Raised e -> "raises " + e.error() + Names.after(": ", e.message());
      case InputEvent.Read e ->
          e.text() == null ? "finds the input at its end" : "reads the line " + e.text();
      case WarningEvent.Raised e -> "warns " + e.category() + Names.after(": ", e.message());
      case ChoiceEvent.Made e ->
          "goes on: " + names.lane(e.chosen()) + " of " + names.lanes(e.options());
      case CallbackEvent e -> callback(e);
      case LoopEvent.Turn e ->
          "turn " + e.number() + ": " + e.ready() + " ready, " + e.timers() + " timers";
      case LoopEvent.Stopped e -> "is to stop";
      case LoopEvent.Closed e -> "is closed";
      case TaskEvent.CancelRequested e ->
          "cancels " + names.lane(e.target()) + Names.after(": ", e.message());
      case TaskEvent.CancelDelivered e -> "gets CancelledError";
    };
  }

  private String lane(LaneEvent event) {
    return switch (event) {
      case LaneEvent.Created e -> "starts " + names.lane(e.target());
      case LaneEvent.Started e -> "begins";
      case LaneEvent.State e ->
          Words.of(e.state()) + (e.on() == null ? "" : " " + names.on(e.on()));
      case LaneEvent.Renamed e -> "is now called " + e.name();
      case LaneEvent.Joined e -> "joins " + names.lane(e.target());
      case LaneEvent.Ended e -> "ends, " + Words.of(e.how());
    };
  }

  private String ofResource(Event.OfResource event) {
    String name = names.resource(event.resource());
    return switch (event) {
      case ResourceEvent.Created e -> "makes " + name + Names.after(" of ", e.capacity());
      case ResourceEvent.Renamed e -> "calls it " + e.name();
      case AccessEvent.Read e -> "reads " + name + Names.after(" = ", e.value());
      case AccessEvent.Written e -> "writes " + name + Names.after(" = ", e.value());
      case LockEvent e -> lock(e, name);
      case ConditionEvent e -> condition(e, name);
      case EventEvent e -> event(e, name);
      case BarrierEvent e -> barrier(e, name);
      case QueueEvent e -> queue(e, name);
      case MessageEvent.Sent e -> "sends " + Names.before(e.value(), " ") + "by " + name;
      case MessageEvent.Received e -> "receives " + Names.before(e.value(), " ") + "by " + name;
      case MessageEvent.Closed e -> "closes " + name;
      case PoolEvent.Shutdown e -> "shuts " + name + " down" + (e.waits() ? " and waits" : "");
      case PoolEvent.Broken e -> "breaks " + name;
      case CallEvent.Submitted e -> "submits " + e.function() + " to " + name;
      case CallEvent.Started e -> "begins " + names.resource(e.future());
      case CallEvent.Finished e ->
          (e.failed() ? "fails in " : "finishes ") + names.resource(e.future());
      case FutureEvent.Completed e ->
          (e.failed() ? "fails " : "completes ") + name + Names.after(" = ", e.value());
      case FutureEvent.Cancelled e -> "cancels " + name;
      case FutureEvent.Retrieved e -> "takes the result of " + name;
    };
  }

  private static String lock(LockEvent event, String name) {
    return switch (event) {
      case LockEvent.Requested e ->
          "requests " + name + (e.blocking() ? "" : " without waiting") + within(e.timeoutNanos());
      case LockEvent.Acquired e -> "acquires " + name + (e.depth() == 1 ? "" : " ×" + e.depth());
      case LockEvent.Released e -> "releases " + name + (e.depth() == 0 ? "" : " ×" + e.depth());
      case LockEvent.TimedOut e -> "does not get " + name;
    };
  }

  private static String condition(ConditionEvent event, String name) {
    return switch (event) {
      case ConditionEvent.Waiting e -> "waits for " + name + within(e.timeoutNanos());
      case ConditionEvent.Notified e -> "notifies " + e.woken() + " at " + name;
      case ConditionEvent.Woken e -> "is woken at " + name;
      case ConditionEvent.TimedOut e -> "waits no longer for " + name;
    };
  }

  private static String event(EventEvent event, String name) {
    return switch (event) {
      case EventEvent.Set e -> "sets " + name;
      case EventEvent.Cleared e -> "clears " + name;
      case EventEvent.Waiting e -> "waits for " + name + within(e.timeoutNanos());
      case EventEvent.Passed e -> "sees " + name + " set";
      case EventEvent.TimedOut e -> "waits no longer for " + name;
    };
  }

  private static String barrier(BarrierEvent event, String name) {
    return switch (event) {
      case BarrierEvent.Arrived e -> "comes to " + name + ", " + e.arrived() + " there";
      case BarrierEvent.Opened e -> "opens " + name;
      case BarrierEvent.Passed e -> "passes " + name;
      case BarrierEvent.Broken e -> "breaks " + name;
      case BarrierEvent.Reset e -> "resets " + name;
    };
  }

  private static String queue(QueueEvent event, String name) {
    return switch (event) {
      case QueueEvent.Put e ->
          "puts " + Names.before(e.value(), " ") + "into " + name + ", " + e.size() + " there";
      case QueueEvent.Got e ->
          "gets " + Names.before(e.value(), " ") + "from " + name + ", " + e.size() + " left";
      case QueueEvent.TaskDone e -> "task done for " + name + ", " + e.unfinished() + " open";
      case QueueEvent.Joined e -> "joins " + name;
    };
  }

  private String callback(CallbackEvent event) {
    return switch (event) {
      case CallbackEvent.Scheduled e ->
          "schedules "
              + e.function()
              + (e.whenNanos() == null ? "" : " for " + Nanos.text(e.whenNanos()));
      case CallbackEvent.Due e -> "#" + e.callback() + " is due";
      case CallbackEvent.Started e -> "begins #" + e.callback();
      case CallbackEvent.Finished e -> "finishes #" + e.callback();
      case CallbackEvent.Cancelled e -> "cancels #" + e.callback();
      case CallbackEvent.Added e ->
          "adds callback " + e.function() + " to " + names.awaitable(e.future(), e.task());
      case CallbackEvent.Removed e ->
          "removes callback " + e.function() + " from " + names.awaitable(e.future(), e.task());
    };
  }

  private static String within(Long timeoutNanos) {
    return timeoutNanos == null ? "" : " for " + Nanos.text(timeoutNanos);
  }
}
