/**
 * The spans of one lane: since which event it is in which state. Beside them, running sums of how long
 * it has been in each state, taken every {@link STRIDE} spans, so that the share of each state in any
 * range costs two short walks however many spans lie in it.
 */
import type { State } from '../wire/events.ts';
import { STATES } from '../wire/events.ts';
import { Column } from './column.ts';

/** 0 is "not yet there"; the states follow in their order. */
export type StateCode = number;
export const NO_STATE: StateCode = 0;
export const STATE_CODES = STATES.length + 1;
const STRIDE = 16;

export function codeOf(state: State): StateCode {
  return STATES.indexOf(state) + 1;
}

/** The state of a code; undefined for {@link NO_STATE}. */
export function stateOf(code: StateCode): State | undefined {
  return STATES[code - 1];
}

/** Positions of events on an axis; must not fall from one event of a lane to its next. */
export type PositionOf = (eventIndex: number) => number;

export class SpanTrack {
  /** Index of the event each span begins with. */
  readonly starts = Column.int32();
  readonly states = Column.uint8();
  readonly #timeSums = Column.float64();
  readonly #orderSums = Column.float64();
  readonly #timeNow = new Float64Array(STATE_CODES);
  readonly #orderNow = new Float64Array(STATE_CODES);

  get length(): number {
    return this.starts.length;
  }

  /** Begins a span; `t` gives the virtual time of events. */
  begin(eventIndex: number, state: StateCode, t: PositionOf): void {
    const last = this.starts.length - 1;
    if (last >= 0) {
      const from = this.starts.at(last);
      const was = this.states.at(last);
      this.#timeNow[was] = (this.#timeNow[was] ?? 0) + t(eventIndex) - t(from);
      this.#orderNow[was] = (this.#orderNow[was] ?? 0) + eventIndex - from;
    }
    if ((last + 1) % STRIDE === 0) {
      for (let code = 0; code < STATE_CODES; code++) {
        this.#timeSums.push(this.#timeNow[code] ?? 0);
        this.#orderSums.push(this.#orderNow[code] ?? 0);
      }
    }
    this.starts.push(eventIndex);
    this.states.push(state);
  }

  /** The span an event falls into, or -1 before the first. */
  spanAt(eventIndex: number): number {
    return this.starts.countUpTo(eventIndex) - 1;
  }

  /** The last span beginning at or before a position on an axis, or -1. */
  spanAtPosition(position: number, positionOf: PositionOf): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (positionOf(this.starts.at(middle)) <= position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /**
   * Writes into `into` how long the lane has been in each state up to `position`, counted from its first span.
   */
  sumsUpTo(axis: 'time' | 'order', position: number, positionOf: PositionOf, into: Float64Array): void {
    into.fill(0);
    const span = this.spanAtPosition(position, positionOf);
    if (span < 0) return;
    const mark = Math.floor(span / STRIDE);
    const sums = axis === 'time' ? this.#timeSums : this.#orderSums;
    for (let code = 0; code < STATE_CODES; code++) into[code] = sums.at(mark * STATE_CODES + code);
    let from = positionOf(this.starts.at(mark * STRIDE));
    for (let k = mark * STRIDE; k < span; k++) {
      const to = positionOf(this.starts.at(k + 1));
      const state = this.states.at(k);
      into[state] = (into[state] ?? 0) + to - from;
      from = to;
    }
    const state = this.states.at(span);
    into[state] = (into[state] ?? 0) + position - from;
  }
}
