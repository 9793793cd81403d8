/** What one resource holds: how much after each change, and which items came and went. */
import { Column } from './column.ts';

export class ContentTrack {
  /** Index of the event that brought each change. */
  readonly at = Column.int32();
  readonly #levels = Column.int32();
  /** The `seq` an item is known by; negative where it left, 0 where no item is known. */
  readonly #items = Column.int32();
  /** The items in it just now. */
  readonly #present = new Set<number>();
  /** How much it may hold at most, if there is such a number. */
  capacity: number | undefined;
  /** The most it has held so far. */
  most = 0;

  get length(): number {
    return this.at.length;
  }

  get now(): number {
    return this.#levels.last();
  }

  /** The level since change `k`. */
  get(k: number): number {
    return this.#levels.at(k);
  }

  /** The level after the event of this index. */
  after(eventIndex: number): number {
    return this.get(this.at.countUpTo(eventIndex) - 1);
  }

  /** The items it holds after the event of this index, the longest there first. */
  itemsAfter(eventIndex: number): readonly number[] {
    const items = new Set<number>();
    const changes = this.at.countUpTo(eventIndex);
    for (let k = 0; k < changes; k++) {
      const item = this.#items.at(k);
      if (item > 0) items.add(item);
      else if (item < 0) items.delete(-item);
    }
    return [...items];
  }

  set(eventIndex: number, level: number): void {
    this.#push(eventIndex, level, 0);
  }

  /** An item comes; the level afterwards is one higher unless told. */
  put(eventIndex: number, item: number, level = this.now + 1): void {
    this.#present.add(item);
    this.#push(eventIndex, level, item);
  }

  /**
   * An item leaves, 0 if it is not known which; the level afterwards is one lower unless told. An item that is
   * not in it changes nothing.
   */
  take(eventIndex: number, item: number, level?: number): void {
    if (level === undefined && item !== 0 && !this.#present.has(item)) return;
    this.#present.delete(item);
    this.#push(eventIndex, level ?? Math.max(0, this.now - 1), -item);
  }

  #push(eventIndex: number, level: number, item: number): void {
    this.at.push(eventIndex);
    this.#levels.push(level);
    this.#items.push(item);
    this.most = Math.max(this.most, level);
  }
}
