/** Who holds one resource and who waits for it, after each event that changed either. */
import { Column } from './column.ts';

export interface Holding {
  /** Lanes that hold it, once for each time they do (a lane may hold a reentrant lock twice). */
  readonly holders: readonly number[];
  /** Lanes blocked on it, longest waiting first. */
  readonly waiters: readonly number[];
}

export const NOBODY: Holding = { holders: [], waiters: [] };

export class ResourceTrack {
  /** Index of the event that brought each change. */
  readonly at = Column.int32();
  readonly #states: Holding[] = [];

  get length(): number {
    return this.#states.length;
  }

  get now(): Holding {
    return this.#states[this.#states.length - 1] ?? NOBODY;
  }

  /** The holding since change `k`. */
  get(k: number): Holding {
    return this.#states[k] ?? NOBODY;
  }

  /** The holding after the event of this index. */
  after(eventIndex: number): Holding {
    return this.get(this.at.countUpTo(eventIndex) - 1);
  }

  hold(eventIndex: number, lane: number): void {
    const { holders, waiters } = this.now;
    this.#set(eventIndex, [...holders, lane], without(waiters, lane));
  }

  /** One holding fewer: the lane's own if it has one (locks may be given back by another), else the oldest. */
  letGo(eventIndex: number, lane: number): void {
    const { holders, waiters } = this.now;
    if (holders.length === 0) return;
    const own = holders.lastIndexOf(lane);
    this.#set(eventIndex, holders.toSpliced(Math.max(own, 0), 1), waiters);
  }

  wait(eventIndex: number, lane: number): void {
    const { holders, waiters } = this.now;
    if (!waiters.includes(lane)) this.#set(eventIndex, holders, [...waiters, lane]);
  }

  waitNoMore(eventIndex: number, lane: number): void {
    const { holders, waiters } = this.now;
    if (waiters.includes(lane)) this.#set(eventIndex, holders, without(waiters, lane));
  }

  #set(eventIndex: number, holders: readonly number[], waiters: readonly number[]): void {
    if (this.at.length > 0 && this.at.last() === eventIndex) {
      this.#states[this.#states.length - 1] = { holders, waiters };
      return;
    }
    this.at.push(eventIndex);
    this.#states.push({ holders, waiters });
  }
}

function without(lanes: readonly number[], lane: number): readonly number[] {
  return lanes.includes(lane) ? lanes.filter((other) => other !== lane) : lanes;
}
