import { describe, expect, it } from 'vitest';
import { arrowsFrom, arrowTo } from '../../src/timeline/arrows.ts';
import { holdingAt, laneMoment } from '../../src/timeline/moment.ts';
import { stateOf } from '../../src/timeline/spanTrack.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import type { WireEvent } from '../../src/wire/events.ts';
import { cpuBoundRun, deadlockRun, ioBoundRun, lockRun } from '../samples/samples.ts';
import { find } from './find.ts';

const RUNS = { lockRun, ioBoundRun, cpuBoundRun, deadlockRun };
const FIRST_WORKER = 3;
const SECOND_WORKER = 4;

describe('a timeline', () => {
  it.each(Object.entries(RUNS))('gives back the document it was filled with: %s', (_name, run) => {
    expect(Timeline.of(run()).toDocument()).toEqual(run());
  });

  it('is the same whether it comes whole or event by event', () => {
    const document = lockRun();
    const streamed = new Timeline(document.program, document.options);
    streamed.append({ ...document, events: [] });
    for (const event of document.events) streamed.append({ events: [event] });
    streamed.finish(document.findings, document.outcome!);
    expect(streamed.toDocument()).toEqual(Timeline.of(document).toDocument());
  });

  it('knows the state of a lane after every event', () => {
    const timeline = Timeline.of(lockRun());
    const said = new Map<number, string>();
    for (let index = 0; index < timeline.length; index++) {
      const event = timeline.event(index);
      if (event.type === 'lane.state') said.set(event.lane, event.state as string);
      for (const lane of timeline.lanes.values()) {
        expect(laneMoment(timeline, lane, index).state).toBe(said.get(lane.id));
      }
    }
  });

  it('knows who holds a lock and who waits for it', () => {
    const timeline = Timeline.of(lockRun());
    const released = find(timeline, 'lock.released');
    expect(holdingAt(timeline, 1, released - 1)).toEqual({
      holders: [FIRST_WORKER],
      waiters: [SECOND_WORKER],
    });
    expect(holdingAt(timeline, 1, released)).toEqual({ holders: [], waiters: [SECOND_WORKER] });
    const acquired = find(timeline, 'lock.acquired', SECOND_WORKER);
    expect(holdingAt(timeline, 1, acquired)).toEqual({ holders: [SECOND_WORKER], waiters: [] });
    expect(holdingAt(timeline, 1, timeline.length)).toEqual({ holders: [], waiters: [] });
  });

  it('shows each GIL, also when no resource of that kind was announced', () => {
    const timeline = Timeline.of(lockRun());
    const gil = timeline.gilOf(FIRST_WORKER);
    expect(holdingAt(timeline, gil.id, find(timeline, 'gil.acquired', FIRST_WORKER)).holders).toEqual([
      FIRST_WORKER,
    ]);
  });

  it('draws the hand-over of a lock as an arrow', () => {
    const timeline = Timeline.of(lockRun());
    const acquired = find(timeline, 'lock.acquired', SECOND_WORKER);
    const released = find(timeline, 'lock.released', FIRST_WORKER);
    expect(arrowTo(timeline, acquired)).toEqual({ from: released, to: acquired });
    expect(arrowsFrom(timeline, released)).toContainEqual({ from: released, to: acquired });
  });

  it('puts overlapping processes in the order of time and gives back the order of seq', () => {
    const events: WireEvent[] = [
      { seq: 1, t: 0, lane: 1, type: 'lane.started' },
      { seq: 2, t: 50, lane: 1, type: 'line.reached', line: 1 },
      { seq: 3, t: 20, lane: 2, type: 'line.reached', line: 2, cause: 1 },
    ];
    const document = { ...lockRun(), lanes: [], resources: [], events };
    const timeline = Timeline.of({ ...document, outcome: { status: 'finished', duration: 50 } });
    expect([0, 1, 2].map(timeline.seq)).toEqual([1, 3, 2]);
    expect(timeline.causeOf(1)).toBe(0);
    expect(timeline.indexOf(2)).toBe(2);
    expect(timeline.toDocument().events).toEqual(events);
  });

  it('keeps events of unknown types and unannounced lanes', () => {
    const event: WireEvent = { seq: 1, t: 5, lane: 9, type: 'queue.put', resource: 3, size: { now: 2 } };
    const timeline = new Timeline({ source: '' }, {});
    timeline.append({ events: [event] });
    expect(timeline.event(0)).toEqual(event);
    expect(timeline.lane(9).events.length).toBe(1);
  });

  it('lets a lane end once, whichever event says so first', () => {
    const timeline = Timeline.of(lockRun());
    const { spans } = timeline.lane(FIRST_WORKER);
    const states = Array.from({ length: spans.length }, (_, k) => stateOf(spans.states.at(k)));
    expect(states.filter((state) => state === 'ended')).toHaveLength(1);
  });
});
