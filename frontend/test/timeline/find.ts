import type { Timeline } from '../../src/timeline/timeline.ts';

/** Index of the first event of a type, on a lane if given. */
export function find(timeline: Timeline, type: string, lane?: number): number {
  for (let index = 0; index < timeline.length; index++) {
    if (timeline.typeAt(index) === type && (lane === undefined || timeline.laneAt(index) === lane))
      return index;
  }
  throw new Error(`no ${type}`);
}
