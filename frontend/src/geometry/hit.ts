/** What lies under a point of the drawing. */
import type { Column } from '../timeline/column.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Axis } from './axis.ts';
import type { Layout, Row } from './rows.ts';
import { rowAt } from './rows.ts';
import { toPosition, toX, type View } from './view.ts';

/** Px within which an event on the lane is meant rather than the span around it. */
const NEAR = 5;

export interface Hit {
  readonly row: Row;
  /** The event hit, or the one the span hit began with. */
  readonly event: number;
  readonly what: 'event' | 'span';
}

/** Finds what is at (x, y); y counts from the top of the whole drawing, scrolled or not. */
export function hitTest(
  timeline: Timeline,
  layout: Layout,
  axis: Axis,
  view: View,
  width: number,
  x: number,
  y: number,
): Hit | null {
  const row = rowAt(layout, y);
  if (!row) return null;
  const position = toPosition(view, width, x);
  if (row.kind === 'resource') {
    const { track, content } = row.resource;
    const index = axis.indexAt(position);
    const event = Math.max(...[track.at, content.at].map((at) => lastUpTo(at, index)));
    return event < 0 ? null : { row, event, what: 'span' };
  }
  const near = nearestEvent(row.lane.events, axis, view, width, x);
  if (near >= 0) return { row, event: near, what: 'event' };
  const span = row.lane.spans.spanAtPosition(position, axis.kind);
  if (span < 0 || position > axis.end) return null;
  return timeline.length === 0 ? null : { row, event: row.lane.spans.starts.at(span), what: 'span' };
}

/** The last entry up to an index, or -1. */
function lastUpTo(at: Column, index: number): number {
  const count = at.countUpTo(index);
  return count === 0 ? -1 : at.at(count - 1);
}

/** The event of a lane nearest to x, if it is near enough, else -1; of several at one place the last. */
function nearestEvent(
  events: { readonly length: number; at(k: number): number },
  axis: Axis,
  view: View,
  width: number,
  x: number,
): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (toX(view, width, axis.positionOf(events.at(middle))) <= x) low = middle + 1;
    else high = middle;
  }
  let best = -1;
  let distance = NEAR;
  for (const k of [low - 1, low]) {
    if (k < 0 || k >= events.length) continue;
    const away = Math.abs(toX(view, width, axis.positionOf(events.at(k))) - x);
    if (away < distance) {
      best = events.at(k);
      distance = away;
    }
  }
  return best;
}
