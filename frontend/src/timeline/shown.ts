/** The indexes of the events that a filter lets through, kept up while the timeline grows. */
import { groupOf, groupOfType } from '../kinds/index.ts';
import type { Group } from '../kinds/kind.ts';
import { Column } from './column.ts';
import type { Timeline } from './timeline.ts';

export type Shows = (group: Group) => boolean;

export class ShownEvents {
  readonly indexes = Column.int32();
  #seen = 0;

  constructor(
    private readonly timeline: Timeline,
    private readonly shows: Shows,
  ) {}

  /** Takes in the events that have come since. */
  update(): this {
    for (; this.#seen < this.timeline.length; this.#seen++) {
      if (this.shows(groupAt(this.timeline, this.#seen))) this.indexes.push(this.#seen);
    }
    return this;
  }

  /** The row of the last shown event at or before an event; -1 if there is none. */
  rowOf(index: number): number {
    return this.indexes.countUpTo(index) - 1;
  }
}

export function groupAt(timeline: Timeline, index: number): Group {
  return groupOfType(timeline.typeAt(index)) ?? groupOf(timeline.event(index));
}
