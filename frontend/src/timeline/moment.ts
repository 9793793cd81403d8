/** How things stand at one event: the state and line of each lane, who holds and awaits each resource. */
import type { On, State } from '../wire/events.ts';
import type { Holding } from './resourceTrack.ts';
import { stateOf } from './spanTrack.ts';
import type { Lane, Timeline } from './timeline.ts';

export interface LaneMoment {
  readonly lane: Lane;
  /** Undefined before its first event. */
  readonly state: State | undefined;
  readonly on: On | undefined;
  /** Since when it is in this state (virtual ns), and by which event. */
  readonly since: number;
  readonly event: number;
  /** The line it stands at, 0 if unknown. */
  readonly line: number;
}

/** How a lane stands after the event of this index. */
export function laneMoment(timeline: Timeline, lane: Lane, index: number): LaneMoment {
  const span = lane.spans.spanAt(index);
  const line = lineAt(timeline, lane, index);
  if (span < 0) return { lane, state: undefined, on: undefined, since: 0, event: -1, line };
  const event = lane.spans.starts.at(span);
  return {
    lane,
    state: stateOf(lane.spans.states.at(span)),
    on: timeline.payloadAt(event).on as On | undefined,
    since: timeline.t(event),
    event,
    line,
  };
}

/** The last line a lane was told to stand at, 0 if none. */
export function lineAt(timeline: Timeline, lane: Lane, index: number): number {
  for (let k = lane.events.countUpTo(index) - 1; k >= 0; k--) {
    const line = timeline.lineAt(lane.events.at(k));
    if (line !== 0) return line;
  }
  return 0;
}

export function holdingAt(timeline: Timeline, resource: number, index: number): Holding {
  return timeline.resource(resource).track.after(index);
}

/** The resource a lane waits for at a moment, if it waits for one. */
export function awaitedResource(timeline: Timeline, moment: LaneMoment): number | undefined {
  if (!moment.on) return undefined;
  if ('resource' in moment.on) return moment.on.resource;
  return 'gil' in moment.on ? timeline.gilOf(moment.lane.id).id : undefined;
}
