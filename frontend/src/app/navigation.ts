/** Moving the playhead: pure functions from a state to the next playhead. */
import type { Axis } from '../geometry/axis.ts';
import { groupAt } from '../timeline/shown.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Filter, Playhead } from './state.ts';

export function playheadAt(timeline: Timeline, index: number): Playhead {
  const within = Math.min(Math.max(index, -1), timeline.length - 1);
  return { index: within, t: within < 0 ? 0 : timeline.t(within) };
}

/** The playhead at a position of the axis, between events if that is where it falls. */
export function playheadAtPosition(timeline: Timeline, axis: Axis, position: number): Playhead {
  const within = Math.min(Math.max(position, 0), axis.end);
  const index = axis.indexAt(within);
  if (axis.kind === 'order') return playheadAt(timeline, index);
  return { index, t: within };
}

/** Where the playhead is on the axis. */
export function positionOf(playhead: Playhead, axis: Axis): number {
  if (axis.kind === 'time') return playhead.t;
  return playhead.index < 0 ? 0 : axis.positionOf(playhead.index);
}

export function isShown(timeline: Timeline, index: number, filter: Filter): boolean {
  const group = groupAt(timeline, index);
  return group === 'core' || filter[group];
}

/** The next event in a direction that the table shows, on one lane if given; the index itself if none. */
export function nextShown(
  timeline: Timeline,
  from: number,
  direction: 1 | -1,
  filter: Filter,
  lane?: number,
): number {
  for (let i = from + direction; i >= 0 && i < timeline.length; i += direction) {
    if (lane !== undefined && timeline.laneAt(i) !== lane) continue;
    if (isShown(timeline, i, filter)) return i;
  }
  return direction < 0 && lane === undefined ? -1 : from;
}

/** The event the caption tells: the last one at the playhead that the filter shows; -1 before the first. */
export function toldIndex(timeline: Timeline, playhead: Playhead, filter: Filter): number {
  let index = Math.min(playhead.index, timeline.length - 1);
  while (index >= 0 && !isShown(timeline, index, filter)) index--;
  return index;
}
