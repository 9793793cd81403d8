/** What of one lane's spans is on screen, each span alone or, where they are too many, shares per pixel. */
import type { SpanTrack, StateCode } from '../timeline/spanTrack.ts';
import { codeOf, NO_STATE, STATE_CODES } from '../timeline/spanTrack.ts';
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
const SPANS_PER_PIXEL = 0.25;
const ENDED = codeOf('ended');

/** True if so many spans of this lane are in view that they are drawn as shares per pixel. */
export function isDense(track: SpanTrack, axis: Axis, view: View, width: number): boolean {
  const first = track.spanAtPosition(view.from, axis.positionOf);
  const last = track.spanAtPosition(view.to, axis.positionOf);
  return last - first > width * SPANS_PER_PIXEL;
}

/** The spans in view with their edges in px (cut to just outside the view). */
export function visibleSpans(track: SpanTrack, axis: Axis, view: View, width: number): readonly PlacedSpan[] {
  const placed: PlacedSpan[] = [];
  const first = Math.max(0, track.spanAtPosition(view.from, axis.positionOf));
  for (let span = first; span < track.length; span++) {
    const from = axis.positionOf(track.starts.at(span));
    if (from > view.to) break;
    const to = span + 1 < track.length ? axis.positionOf(track.starts.at(span + 1)) : axis.end;
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
  track.sumsUpTo(axis.kind, within(view.from), axis.positionOf, before);
  for (let x = 0; x < width; x++) {
    track.sumsUpTo(axis.kind, within(toPosition(view, width, x + 1)), axis.positionOf, after);
    for (let code = 0; code < STATE_CODES; code++) {
      if (code !== NO_STATE && code !== ENDED) {
        shares[x * STATE_CODES + code] = ((after[code] ?? 0) - (before[code] ?? 0)) / pixel;
      }
    }
    before.set(after);
  }
  return shares;
}
