package interleave.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interleave.machine.event.BarrierEvent;
import interleave.machine.event.CallEvent;
import interleave.machine.event.CallbackEvent;
import interleave.machine.event.ConditionEvent;
import interleave.machine.event.EventEvent;
import interleave.machine.event.FutureEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.MessageEvent;
import interleave.machine.event.QueueEvent;
import org.junit.jupiter.api.Test;

/** What is handed over, called and called back: possible runs pass, impossible ones do not. */
class HandOverRulesTest {
  private final Recording recording = new Recording();
  private final int main = recording.main();

  private void assertViolates(String sentence) {
    assertThatThrownBy(recording::finish)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(sentence);
  }

  private void assertPasses() {
    assertThat(recording.finish().events()).isNotEmpty();
  }

  @Test
  void queuesHoldWhatWasPut() {
    int queue = recording.resource(ResourceKind.QUEUE, "q", 1);
    int put = recording.tell(main, 1, new QueueEvent.Put(queue, 1, "7"));
    recording.tell(main, 1, new QueueEvent.Got(queue, 0, "7"), put);
    assertPasses();
  }

  @Test
  void queuesGiveNoMoreThanWasPut() {
    int queue = recording.resource(ResourceKind.QUEUE, "q", 1);
    int put = recording.tell(main, 1, new QueueEvent.Put(queue, 1, null));
    recording.tell(main, 1, new QueueEvent.Got(queue, 0, null), put);
    recording.tell(main, 1, new QueueEvent.Got(queue, -1, null), put);
    assertViolates("resource 1 has -1 items");
  }

  @Test
  void queuesTakeNoMoreThanTheyCan() {
    int queue = recording.resource(ResourceKind.QUEUE, "q", 1);
    recording.tell(main, 1, new QueueEvent.Put(queue, 1, null));
    recording.tell(main, 1, new QueueEvent.Put(queue, 2, null));
    assertViolates("resource 1 takes only 1");
  }

  @Test
  void itemsAndMessagesComeFromSomewhere() {
    int queue = recording.resource(ResourceKind.QUEUE, "q", 1);
    int pipe = recording.resource(ResourceKind.PIPE, "p");
    int put = recording.tell(main, 1, new QueueEvent.Put(queue, 1, null));
    recording.tell(main, 1, new QueueEvent.Got(queue, 0, null));
    recording.tell(main, 1, new MessageEvent.Received(pipe, null), put);
    assertThatThrownBy(recording::finish)
        .hasMessageContaining("queue.got: is not caused by a put of resource 1")
        .hasMessageContaining("message.received: is not caused by a sent of resource 2");
  }

  @Test
  void waitersGoOnBecauseOthersLetThem() {
    int condition = recording.resource(ResourceKind.CONDITION, "c");
    int event = recording.resource(ResourceKind.EVENT, "e");
    int barrier = recording.resource(ResourceKind.BARRIER, "b");
    int one = recording.thread(2, "one");
    recording.tell(one, 3, new ConditionEvent.Waiting(condition, null));
    int notified = recording.tell(main, 4, new ConditionEvent.Notified(condition, 1));
    recording.tell(one, 3, new ConditionEvent.Woken(condition), notified);
    recording.tell(one, 5, new EventEvent.Waiting(event, null));
    int set = recording.tell(main, 6, new EventEvent.Set(event));
    recording.tell(one, 5, new EventEvent.Passed(event), set);
    recording.tell(one, 7, new BarrierEvent.Arrived(barrier, 1));
    int opened = recording.tell(one, 7, new BarrierEvent.Opened(barrier));
    recording.tell(one, 7, new BarrierEvent.Passed(barrier), opened);
    recording.end(one);
    assertPasses();
  }

  @Test
  void nobodyGoesOnWhoDidNotWait() {
    int condition = recording.resource(ResourceKind.CONDITION, "c");
    int event = recording.resource(ResourceKind.EVENT, "e");
    recording.tell(main, 3, new ConditionEvent.Woken(condition));
    recording.tell(main, 3, new EventEvent.TimedOut(event));
    recording.tell(main, 3, new EventEvent.Passed(event));
    assertThatThrownBy(recording::finish)
        .hasMessageContaining("condition.woken: lane 2 does not wait for resource 1")
        .hasMessageContaining("condition.woken: is not caused by a notified of resource 1")
        .hasMessageContaining("event.timedOut: lane 2 does not wait for resource 2")
        .hasMessageContaining("event.passed: is not caused by a set of resource 2");
  }

  @Test
  void callsGoTheirWayOnce() {
    int pool = recording.resource(ResourceKind.POOL, "pool");
    int future = recording.resource(ResourceKind.FUTURE, "future");
    recording.tell(main, 3, new CallEvent.Submitted(pool, future, "work"));
    recording.tell(main, 3, new CallEvent.Started(pool, future));
    recording.tell(main, 3, new CallEvent.Finished(pool, future, false));
    recording.tell(main, 3, new FutureEvent.Completed(future, false, "7"));
    recording.tell(main, 3, new FutureEvent.Retrieved(future));
    assertPasses();
  }

  @Test
  void callsDoNotBeginTwiceNorEndBefore() {
    int pool = recording.resource(ResourceKind.POOL, "pool");
    int future = recording.resource(ResourceKind.FUTURE, "future");
    recording.tell(main, 3, new CallEvent.Finished(pool, future, false));
    recording.tell(main, 3, new CallEvent.Started(pool, future));
    recording.tell(main, 3, new FutureEvent.Retrieved(future));
    assertThatThrownBy(recording::finish)
        .hasMessageContaining("call.finished: 2 is unknown")
        .hasMessageContaining("call.started: 2 is finished")
        .hasMessageContaining("future.retrieved: resource 2 is not completed");
  }

  @Test
  void futuresAreCompletedOnce() {
    int future = recording.resource(ResourceKind.FUTURE, "future");
    recording.tell(main, 3, new FutureEvent.Cancelled(future));
    recording.tell(main, 3, new FutureEvent.Completed(future, false, "7"));
    assertViolates("future.completed: 1 is cancelled");
  }

  @Test
  void loopsRunOneCallbackAtATime() {
    int one = recording.tell(main, 3, new CallbackEvent.Scheduled(main, "f", null, null));
    int two = recording.tell(main, 3, new CallbackEvent.Scheduled(main, "g", null, null));
    recording.tell(main, 3, new CallbackEvent.Started(one));
    recording.tell(main, 3, new CallbackEvent.Finished(one));
    recording.tell(main, 3, new CallbackEvent.Cancelled(one));
    recording.tell(main, 3, new CallbackEvent.Started(two));
    recording.tell(main, 3, new CallbackEvent.Started(one));
    assertThatThrownBy(recording::finish)
        .hasMessageContaining("callback.started: " + one + " is finished")
        .hasMessageContaining("callback.started: lane 2 still runs callback #" + two);
  }

  @Test
  void whatIsCancelledDoesNotRun() {
    int one = recording.tell(main, 3, new CallbackEvent.Scheduled(main, "f", 900L, null));
    recording.tell(main, 3, new CallbackEvent.Cancelled(one));
    recording.tell(main, 3, new CallbackEvent.Due(one));
    assertViolates("callback.due: " + one + " is cancelled");
  }
}
