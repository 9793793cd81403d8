/** What of one lane's spans is on screen, each span alone or, where they are too many, shares per pixel. */
import type { SpanTrack, StateCode } from '../timeline/spanTrack.ts';
import { codeOf, STATE_CODES } from '../timeline/spanTrack.ts';
import type { Axis } from './axis.ts';
import { toPosition, toX, type View } from './view.ts';

export interface PlacedSpan {
  /** Number of the span in its track. */
  readonly span: number;
  readonly state: StateCode;
  readonly x0: number;
  readonly x1: number;
}

/** With more spans a pixel than this a lane is drawn by shares. */
const SPANS_PER_PIXEL = 0.12;
/** The last of the codes; 0 is "not yet there". */
const ENDED = codeOf('ended');

/** True if so many spans of this lane are in view that they are drawn as shares per pixel. */
export function isDense(track: SpanTrack, axis: Axis, view: View, width: number): boolean {
  const first = track.spanAtPosition(view.from, axis.kind);
  const last = track.spanAtPosition(view.to, axis.kind);
  return last - first > width * SPANS_PER_PIXEL;
}

/** The spans in view with their edges in px (cut to just outside the view). */
export function visibleSpans(track: SpanTrack, axis: Axis, view: View, width: number): readonly PlacedSpan[] {
  const placed: PlacedSpan[] = [];
  const first = Math.max(0, track.spanAtPosition(view.from, axis.kind));
  for (let span = first; span < track.length; span++) {
    const from = track.startOf(span, axis.kind);
    if (from > view.to) break;
    const to = span + 1 < track.length ? track.startOf(span + 1, axis.kind) : axis.end;
    placed.push({
      span,
      state: track.states.at(span),
      x0: Math.max(toX(view, width, from), -8),
      x1: Math.min(toX(view, width, to), width + 8),
    });
  }
  return placed;
}

/**
 * For each pixel column the share (0…1) of each state: `shares[x * STATE_CODES + state]`. What is missing to 1
 * is time before the lane's first and after its last moment.
 */
export function sharesPerPixel(track: SpanTrack, axis: Axis, view: View, width: number): Float32Array {
  const shares = new Float32Array(width * STATE_CODES);
  const before = new Float64Array(STATE_CODES);
  const after = new Float64Array(STATE_CODES);
  const pixel = (view.to - view.from) / width;
  const within = (position: number) => Math.min(Math.max(position, 0), axis.end);
  const sums = track.sums(axis.kind);
  sums.upTo(within(view.from), before);
  for (let x = 0; x < width; x++) {
    sums.upTo(within(toPosition(view, width, x + 1)), after);
    for (let code = 1; code < ENDED; code++) {
      shares[x * STATE_CODES + code] = (after[code]! - before[code]!) / pixel;
    }
    for (let code = 0; code < STATE_CODES; code++) before[code] = after[code]!;
  }
  return shares;
}
