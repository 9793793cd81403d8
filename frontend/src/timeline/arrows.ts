/** Arrows: from an event to the event it made possible on another lane. */
import type { Timeline } from './timeline.ts';

/** Both ends are event indexes. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
}

/** How far ahead effects of an event are looked for; an effect is hardly ever further from its cause. */
const LOOK_AHEAD = 20_000;

/** The arrow that ends at an event, if its cause lies on another lane. */
export function arrowTo(timeline: Timeline, index: number): Arrow | null {
  const cause = timeline.causeOf(index);
  if (cause < 0 || timeline.laneAt(cause) === timeline.laneAt(index)) return null;
  return { from: cause, to: index };
}

/** The arrows that begin at an event. */
export function arrowsFrom(timeline: Timeline, index: number): readonly Arrow[] {
  const arrows: Arrow[] = [];
  const end = Math.min(timeline.length, index + LOOK_AHEAD);
  for (let i = index + 1; i < end; i++) {
    if (timeline.causeOf(i) === index && timeline.laneAt(i) !== timeline.laneAt(index)) {
      arrows.push({ from: index, to: i });
    }
  }
  return arrows;
}

/** Arrows at both sides of an event, as shown for the playhead, the selection and what is hovered. */
export function arrowsAt(timeline: Timeline, index: number): readonly Arrow[] {
  if (index < 0 || index >= timeline.length) return [];
  const into = arrowTo(timeline, index);
  return into ? [into, ...arrowsFrom(timeline, index)] : arrowsFrom(timeline, index);
}

/** All arrows that end in a range of events, at most `limit` of them. */
export function arrowsBetween(timeline: Timeline, from: number, to: number, limit: number): readonly Arrow[] {
  const arrows: Arrow[] = [];
  for (let i = Math.max(0, from); i <= Math.min(to, timeline.length - 1) && arrows.length < limit; i++) {
    const arrow = arrowTo(timeline, i);
    if (arrow) arrows.push(arrow);
  }
  return arrows;
}

/**
 * Each arrow once; and of several from one event to one lane (a release wakes the waiter, and then lets it in)
 * not the mere changes of state, if there is another.
 */
export function distinct(timeline: Timeline, arrows: readonly Arrow[]): readonly Arrow[] {
  const byEnd = new Map(arrows.map((arrow) => [arrow.to, arrow]));
  const isState = ({ to }: Arrow) => timeline.typeAt(to) === 'lane.state';
  const way = ({ from, to }: Arrow) => `${from}>${timeline.laneAt(to)}`;
  const told = new Set([...byEnd.values()].filter((arrow) => !isState(arrow)).map(way));
  return [...byEnd.values()].filter((arrow) => !isState(arrow) || !told.has(way(arrow)));
}

/** True if an arrow only tells of the GIL going round. */
export function isHandOverOfGil(timeline: Timeline, { to }: Arrow): boolean {
  return timeline.typeAt(to) === 'gil.acquired';
}
