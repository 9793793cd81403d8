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

export type AxisName = 'time' | 'order';

export class SpanTrack {
  /** Index of the event each span begins with, and its time. */
  readonly starts = Column.int32();
  readonly times = Column.float64();
  readonly states = Column.uint8();
  readonly #sums = { time: Column.float64(), order: Column.float64() };
  readonly #now = { time: new Float64Array(STATE_CODES), order: new Float64Array(STATE_CODES) };

  get length(): number {
    return this.starts.length;
  }

  /** Begins a span with an event at a time (virtual ns). */
  begin(eventIndex: number, state: StateCode, nanos: number): void {
    const last = this.starts.length - 1;
    if (last >= 0) {
      const was = this.states.at(last);
      this.#now.time[was] = (this.#now.time[was] ?? 0) + nanos - this.times.at(last);
      this.#now.order[was] = (this.#now.order[was] ?? 0) + eventIndex - this.starts.at(last);
    }
    if ((last + 1) % STRIDE === 0) {
      for (let code = 0; code < STATE_CODES; code++) {
        this.#sums.time.push(this.#now.time[code] ?? 0);
        this.#sums.order.push(this.#now.order[code] ?? 0);
      }
    }
    this.starts.push(eventIndex);
    this.times.push(nanos);
    this.states.push(state);
  }

  /** Where a span begins on an axis; an event stands in the middle of its place in the order. */
  startOf(span: number, axis: AxisName): number {
    return axis === 'time' ? this.times.at(span) : this.starts.at(span) + 0.5;
  }

  /** The span an event falls into, or -1 before the first. */
  spanAt(eventIndex: number): number {
    return this.starts.countUpTo(eventIndex) - 1;
  }

  /** The last span beginning at or before a position on an axis, or -1. */
  spanAtPosition(position: number, axis: AxisName): number {
    if (axis === 'time') return this.times.countUpTo(position) - 1;
    return this.starts.countUpTo(position - 0.5) - 1;
  }

  /** Reads the running sums from left to right; good until the track grows. */
  sums(axis: AxisName): SumReader {
    return new SumReader({
      starts: axis === 'time' ? this.times.raw : this.starts.raw,
      middle: axis === 'time' ? 0 : 0.5,
      states: this.states.raw,
      marks: this.#sums[axis].raw,
      length: this.length,
    });
  }
}

interface Spans {
  readonly starts: Float64Array | Int32Array;
  /** Added to each start. */
  readonly middle: number;
  readonly states: Uint8Array;
  readonly marks: Float64Array;
  readonly length: number;
}

/**
 * How long a lane has been in each state up to a position that only ever moves to the right. This is the inner
 * loop of painting a dense lane (once a pixel), hence plain arrays and no calls.
 */
class SumReader {
  /** Up to the beginning of the present span. */
  readonly #base = new Float64Array(STATE_CODES);
  #span = -1;

  constructor(private readonly spans: Spans) {}

  /** Writes into `into` the sums up to `position`, counted from the lane's first span. */
  upTo(position: number, into: Float64Array): void {
    const { starts, states, length, middle } = this.spans;
    const at = position - middle;
    this.#leap(at);
    const base = this.#base;
    let span = this.#span;
    if (span < 0 && length > 0 && starts[0]! <= at) span = 0;
    while (span >= 0 && span + 1 < length && starts[span + 1]! <= at) {
      const state = states[span]!;
      base[state] = base[state]! + starts[span + 1]! - starts[span]!;
      span++;
    }
    this.#span = span;
    for (let code = 0; code < STATE_CODES; code++) into[code] = base[code]!;
    if (span >= 0) into[states[span]!] = into[states[span]!]! + at - starts[span]!;
  }

  /** To the last mark at or before a position if that lies ahead, in doubling strides and then by halves. */
  #leap(at: number): void {
    const { starts, marks, length } = this.spans;
    const now = Math.floor(Math.max(this.#span, 0) / STRIDE);
    const isBefore = (mark: number) => mark * STRIDE < length && starts[mark * STRIDE]! <= at;
    let reach = 1;
    while (isBefore(now + reach)) reach *= 2;
    if (reach === 1) return;
    let low = now + reach / 2;
    let high = now + reach;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (isBefore(middle)) low = middle;
      else high = middle;
    }
    for (let code = 0; code < STATE_CODES; code++) this.#base[code] = marks[low * STATE_CODES + code]!;
    this.#span = low * STRIDE;
  }
}
