/**
 * The two horizontal scales. *time*: virtual nanoseconds, linear. *order*: every event the same width, so
 * that a hand-over of a microsecond between two half-second sleeps can be seen. Positions are in the axis's
 * own unit (ns, or events); an event stands in the middle of its place in the order.
 */
import type { Timeline } from '../timeline/timeline.ts';

export type AxisKind = 'time' | 'order';

export interface Axis {
  readonly kind: AxisKind;
  /** The first position is 0, this is the last. */
  readonly end: number;
  positionOf(eventIndex: number): number;
  /** Index of the last event at or before a position, or -1. */
  indexAt(position: number): number;
}

export function axisOf(timeline: Timeline, kind: AxisKind): Axis {
  if (kind === 'time') {
    return {
      kind,
      end: Math.max(timeline.end, 1),
      positionOf: timeline.t,
      indexAt: (position) => timeline.indexAt(position),
    };
  }
  return {
    kind,
    end: Math.max(timeline.length, 1),
    positionOf: (index) => index + 0.5,
    indexAt: (position) => Math.min(Math.floor(position - 0.5 + 1e-9), timeline.length - 1),
  };
}
