package interleave.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.machine.event.BarrierEvent;
import interleave.machine.event.CallEvent;
import interleave.machine.event.FutureEvent;
import interleave.machine.event.GilEvent;
import interleave.machine.event.LaneEvent;
import interleave.machine.event.Listener.ResourceKind;
import interleave.machine.event.LockEvent;
import interleave.machine.event.On;
import interleave.machine.event.PoolEvent;
import interleave.machine.event.QueueEvent;
import interleave.timeline.Finding;
import interleave.timeline.Fixtures;
import interleave.timeline.Outcome;
import interleave.timeline.Outcome.Wait;
import interleave.timeline.Recording;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private final Recording recording = new Recording();
  private final int main = recording.main();

  private static List<String> titles(Timeline timeline) {
    return Findings.of(timeline).stream()
        .map(finding -> finding.kind() + ": " + finding.title())
        .toList();
  }

  private int begin(String name) {
    return recording.thread(20, name);
  }

  private void endAndJoin(int thread) {
    recording.join(main, 21, thread, recording.end(thread));
  }

  // ---- deadlock

  @Test
  void namesTheCircleOfADeadlock() {
    int a = recording.resource(ResourceKind.LOCK, "a");
    int b = recording.resource(ResourceKind.LOCK, "b");
    int one = begin("one");
    int two = begin("two");
    recording.acquire(one, 5, a);
    recording.acquire(two, 9, b);
    recording.tell(one, 6, new LockEvent.Requested(b, true, null));
    int oneBlocked = recording.block(one, 6, new On.Resource(b));
    recording.tell(two, 10, new LockEvent.Requested(a, true, null));
    int twoBlocked = recording.block(two, 10, new On.Resource(a));
    recording.block(main, 21, new On.Lane(one));
    Timeline timeline =
        recording.end(
            Outcome.deadlock(
                "Nobody can go on.",
                List.of(
                    new Wait(main, 21, new On.Lane(one), 0),
                    new Wait(one, 6, new On.Resource(b), two),
                    new Wait(two, 10, new On.Resource(a), one)),
                0,
                0));
    assertThat(Findings.of(timeline))
        .containsExactly(
            new Finding(
                "deadlock",
                "Deadlock: one waits at line 6 for b, which two holds; two waits at line 10 for a,"
                    + " which one holds.",
                "Besides, MainThread waits at line 21 for the end of one.",
                Map.of(),
                List.of(oneBlocked, twoBlocked),
                List.of(one, two),
                List.of(6, 10)));
  }

  @Test
  void namesALockThatIsWaitedForByItsOwner() {
    int lock = recording.resource(ResourceKind.LOCK, "lock");
    recording.acquire(main, 3, lock);
    recording.block(main, 4, new On.Resource(lock));
    Wait wait = new Wait(main, 4, new On.Resource(lock), main);
    assertThat(titles(recording.end(Outcome.deadlock("", List.of(wait), 0, 0))))
        .containsExactly(
            "deadlock: Deadlock: MainThread waits at line 4 for lock, which it holds itself.");
  }

  @Test
  void saysWhoWaitsInVainWhereThereIsNoCircle() {
    int lock = recording.resource(ResourceKind.LOCK, "lock");
    recording.block(main, 4, new On.Resource(lock));
    Wait wait = new Wait(main, 4, new On.Resource(lock), 0);
    assertThat(titles(recording.end(Outcome.deadlock("", List.of(wait), 0, 0))))
        .containsExactly(
            "stuck: Nobody can go on: MainThread waits at line 4 for lock, which nobody is left to"
                + " give.");
  }

  // ---- races

  @Test
  void findsUnorderedAccesses() {
    int x = recording.variable("x");
    recording.write(main, 1, x);
    int one = begin("one");
    int two = begin("two");
    recording.write(one, 5, x);
    recording.read(two, 9, x);
    endAndJoin(one);
    endAndJoin(two);
    assertThat(titles(recording.finish()))
        .containsExactly(
            "race: x is a data race: one writes it at line 5 and two reads it at line 9, and"
                + " nothing orders the two.");
  }

  @Test
  void startAndJoinOrderAccesses() {
    int x = recording.variable("x");
    recording.write(main, 1, x);
    int one = begin("one");
    recording.write(one, 5, x);
    endAndJoin(one);
    recording.read(main, 22, x);
    assertThat(titles(recording.finish())).isEmpty();
  }

  @Test
  void aLockOrdersAccessesEvenIfNobodyWaited() {
    int x = recording.variable("x");
    int lock = recording.resource(ResourceKind.LOCK, "lock");
    int one = begin("one");
    int two = begin("two");
    for (int thread : List.of(one, two)) {
      recording.acquire(thread, 4, lock);
      recording.read(thread, 5, x);
      recording.write(thread, 5, x);
      recording.release(thread, 6, lock);
    }
    endAndJoin(one);
    endAndJoin(two);
    assertThat(titles(recording.finish())).isEmpty();
  }

  @Test
  void aBarrierOrdersWhatIsBeforeItAndBehindIt() {
    int x = recording.variable("x");
    int barrier = recording.resource(ResourceKind.BARRIER, "barrier", 2);
    int one = begin("one");
    int two = begin("two");
    recording.write(one, 5, x);
    recording.tell(one, 6, new BarrierEvent.Arrived(barrier, 1));
    recording.tell(two, 6, new BarrierEvent.Arrived(barrier, 2));
    int opened = recording.tell(two, 6, new BarrierEvent.Opened(barrier));
    recording.tell(two, 6, new BarrierEvent.Passed(barrier), opened);
    recording.read(two, 7, x);
    endAndJoin(one);
    endAndJoin(two);
    assertThat(titles(recording.finish())).isEmpty();
  }

  @Test
  void aLockOfOneSideOnlyOrdersNothing() {
    int x = recording.variable("x");
    int lock = recording.resource(ResourceKind.LOCK, "lock");
    int one = begin("one");
    int two = begin("two");
    recording.acquire(one, 4, lock);
    recording.write(one, 5, x);
    recording.release(one, 6, lock);
    recording.write(two, 9, x);
    endAndJoin(one);
    endAndJoin(two);
    assertThat(titles(recording.finish())).hasSize(1).first().asString().startsWith("race: x is");
  }

  @Test
  void readsAloneDoNotRace() {
    int x = recording.variable("x");
    recording.write(main, 1, x);
    int one = begin("one");
    int two = begin("two");
    recording.read(one, 5, x);
    recording.read(two, 5, x);
    endAndJoin(one);
    endAndJoin(two);
    assertThat(titles(recording.finish())).isEmpty();
  }

  @Test
  void theGilOrdersNothing() {
    int x = recording.variable("x");
    int one = begin("one");
    int two = begin("two");
    recording.write(one, 5, x);
    int released = recording.tell(one, 5, new GilEvent.Acquired());
    released = recording.tell(one, 5, new GilEvent.Released(), released);
    recording.tell(two, 5, new GilEvent.Acquired(), released);
    recording.write(two, 5, x);
    endAndJoin(one);
    endAndJoin(two);
    assertThat(titles(recording.finish())).hasSize(1).first().asString().startsWith("race: x is");
  }

  // ---- lost updates

  @Test
  void findsALostUpdate() {
    int x = recording.variable("counter");
    int lock = recording.resource(ResourceKind.LOCK, "lock");
    int one = begin("one");
    int two = begin("two");
    lockedRead(one, lock, x);
    lockedRead(two, lock, x);
    lockedWrite(one, lock, x);
    lockedWrite(two, lock, x);
    endAndJoin(one);
    endAndJoin(two);
    assertThat(titles(recording.finish()))
        .containsExactly(
            "lostUpdate: counter lost an update: one wrote it at line 8, then two wrote it at line"
                + " 8 from the value read before.");
  }

  @Test
  void whatIsReadAndWrittenInOneGoIsNotLost() {
    int x = recording.variable("counter");
    int lock = recording.resource(ResourceKind.LOCK, "lock");
    int one = begin("one");
    int two = begin("two");
    for (int thread : List.of(one, two, one, two)) {
      lockedRead(thread, lock, x);
      lockedWrite(thread, lock, x);
    }
    endAndJoin(one);
    endAndJoin(two);
    assertThat(titles(recording.finish())).isEmpty();
  }

  private void lockedRead(int thread, int lock, int variable) {
    recording.acquire(thread, 4, lock);
    recording.read(thread, 5, variable);
    recording.release(thread, 6, lock);
  }

  private void lockedWrite(int thread, int lock, int variable) {
    recording.acquire(thread, 7, lock);
    recording.write(thread, 8, variable);
    recording.release(thread, 9, lock);
  }

  // ---- locks held asleep

  @Test
  void findsALockHeldAsleepWhileAnotherWaits() {
    assertThat(titles(Fixtures.twoThreadsAndALock()))
        .containsExactly(
            "heldAsleep: MainThread sleeps at line 9 while it holds lock, for which Thread-1 (work)"
                + " waits: 499.95 µs are lost.");
  }

  @Test
  void aLockHeldAsleepThatNobodyWaitsForIsNoFinding() {
    int lock = recording.resource(ResourceKind.LOCK, "lock");
    recording.acquire(main, 3, lock);
    recording.sleep(main, 4);
    recording.run(main, 0);
    recording.release(main, 5, lock);
    assertThat(titles(recording.finish())).isEmpty();
  }

  // ---- threads not joined

  @Test
  void findsAThreadThatOutlivesTheMainThread() {
    int one = begin("one");
    int two = begin("two");
    recording.pass(5);
    recording.end(one);
    recording.end(two);
    assertThat(titles(recording.finish()))
        .containsExactly(
            "threadNotJoined: one was still at work when MainThread came to its end: nobody joined"
                + " it.",
            "threadNotJoined: two was still at work when MainThread came to its end: nobody joined"
                + " it.");
  }

  @Test
  void findsADaemonThreadThatIsCutOff() {
    int one = begin("one");
    recording.tell(one, 0, new LaneEvent.Ended(LaneEvent.Ending.KILLED));
    assertThat(titles(recording.finish()))
        .containsExactly(
            "threadCutOff: one was cut off where it stood when the program ended: nobody joined"
                + " it.");
  }

  // ---- leftovers

  @Test
  void findsWhatIsLeftUndone() {
    int queue = recording.resource(ResourceKind.QUEUE, "queue");
    int pool = recording.resource(ResourceKind.POOL, "pool");
    int future = recording.resource(ResourceKind.FUTURE, "future");
    recording.tell(main, 3, new QueueEvent.Put(queue, 1, null));
    recording.tell(main, 4, new CallEvent.Submitted(pool, future, "work"));
    recording.tell(main, 5, new FutureEvent.Completed(future, true, "ValueError()"));
    assertThat(titles(recording.finish()))
        .containsExactly(
            "exceptionNotRetrieved: future holds an exception nobody saw.",
            "queueNotDrained: queue still holds items nobody got.",
            "poolNotShutDown: pool was never shut down.");
  }

  @Test
  void whatIsTakenAndShutDownIsNotLeftUndone() {
    int queue = recording.resource(ResourceKind.QUEUE, "queue");
    int pool = recording.resource(ResourceKind.POOL, "pool");
    int future = recording.resource(ResourceKind.FUTURE, "future");
    int put = recording.tell(main, 3, new QueueEvent.Put(queue, 1, null));
    recording.tell(main, 3, new QueueEvent.Got(queue, 0, null), put);
    recording.tell(main, 4, new CallEvent.Submitted(pool, future, "work"));
    recording.tell(main, 5, new FutureEvent.Completed(future, true, "ValueError()"));
    recording.tell(main, 6, new FutureEvent.Retrieved(future));
    recording.tell(main, 7, new PoolEvent.Shutdown(pool, true));
    assertThat(titles(recording.finish())).isEmpty();
  }
}
