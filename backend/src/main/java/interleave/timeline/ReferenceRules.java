package interleave.timeline;

import interleave.machine.event.CallEvent;
import interleave.machine.event.CallbackEvent;
import interleave.machine.event.ChoiceEvent;
import interleave.machine.event.Event;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.On;
import interleave.machine.event.ResourceEvent;
import interleave.machine.event.TaskEvent;
import java.util.function.Consumer;

/**
 * Asks that an event names only what there is: known lanes, earlier causes, resources that were
 * created.
 */
final class ReferenceRules {
  private final Timeline timeline;
  private final boolean[] created;

  ReferenceRules(Timeline timeline) {
    this.timeline = timeline;
    this.created = new boolean[timeline.resources().size() + 1];
  }

  void check(TimelineEvent event, Consumer<String> violation) {
    checkLane(event.lane(), violation);
    if (event.cause() < 0 || event.cause() >= event.seq()) {
      violation.accept("its cause #" + event.cause() + " is not earlier");
    }
    if (event.line() < 0) {
      violation.accept("there is no line " + event.line());
    }
    switch (event.what()) {
      case ResourceEvent.Created e -> create(e.resource(), violation);
      case LaneEvent.Created e -> checkLane(e.target(), violation);
      case LaneEvent.Joined e -> checkLane(e.target(), violation);
      case LaneEvent.State e -> checkOn(e.on(), violation);
      case ChoiceEvent.Made e -> checkChoice(e, violation);
      case CallEvent e -> {
        checkResource(e.resource(), violation);
        checkResource(e.future(), violation);
      }
      case CallbackEvent.Scheduled e -> {
        checkLane(e.loop(), violation);
        checkAwaitable(null, e.task(), violation);
      }
      case CallbackEvent.Added e -> checkAwaitable(e.future(), e.task(), violation);
      case CallbackEvent.Removed e -> checkAwaitable(e.future(), e.task(), violation);
      case TaskEvent.CancelRequested e -> checkLane(e.target(), violation);
      case Event.OfResource e -> checkResource(e.resource(), violation);
      default -> {}
    }
  }

  private void checkChoice(ChoiceEvent.Made choice, Consumer<String> violation) {
    choice.options().forEach(lane -> checkLane(lane, violation));
    if (!choice.options().contains(choice.chosen())) {
      violation.accept("lane " + choice.chosen() + " was no option");
    }
  }

  private void checkAwaitable(Integer future, Integer task, Consumer<String> violation) {
    if (future != null) {
      checkResource(future, violation);
    }
    if (task != null) {
      checkLane(task, violation);
    }
  }

  private void checkLane(int lane, Consumer<String> violation) {
    if (lane < 1 || lane > timeline.lanes().size()) {
      violation.accept("there is no lane " + lane);
    }
  }

  private void create(int resource, Consumer<String> violation) {
    if (resource < 1 || resource >= created.length) {
      violation.accept("there is no resource " + resource);
    } else if (created[resource]) {
      violation.accept("resource " + resource + " was created before");
    } else {
      created[resource] = true;
    }
  }

  private void checkResource(int resource, Consumer<String> violation) {
    if (resource < 1 || resource >= created.length) {
      violation.accept("there is no resource " + resource);
    } else if (!created[resource] && timeline.resource(resource).kind() != ResourceKind.VARIABLE) {
      violation.accept("resource " + resource + " is not created yet");
    }
  }

  private void checkOn(On on, Consumer<String> violation) {
    if (on instanceof On.Lane lane) {
      checkLane(lane.lane(), violation);
    } else if (on instanceof On.Resource resource) {
      checkResource(resource.resource(), violation);
    }
  }
}
