/** The stretches of a resource's row over which the same lanes hold it, or wait for it. */
import type { ResourceTrack } from '../timeline/resourceTrack.ts';
import type { Axis } from './axis.ts';
import { toX, type View } from './view.ts';

export interface Stretch {
  /** Each lane once, in the order of the track. */
  readonly lanes: readonly number[];
  readonly x0: number;
  readonly x1: number;
}

/** Stretches in view from left to right; with more changes than pixels, a sample of about one a pixel. */
export function stretches(
  track: ResourceTrack,
  side: 'holders' | 'waiters',
  axis: Axis,
  view: View,
  width: number,
): readonly Stretch[] {
  const first = Math.max(0, track.at.countUpTo(axis.indexAt(view.from)) - 1);
  const last = Math.min(track.length - 1, track.at.countUpTo(axis.indexAt(view.to)));
  const stride = Math.max(1, Math.floor((last - first) / width));
  const found: Stretch[] = [];
  let open: { lanes: readonly number[]; x0: number } = { lanes: [], x0: 0 };
  const close = (x1: number) => {
    if (open.lanes.length > 0) found.push({ ...open, x1 });
  };
  for (let k = first; k <= last; k += stride) {
    const lanes = [...new Set(track.get(k)[side])];
    if (lanes.length === open.lanes.length && lanes.every((lane, n) => lane === open.lanes[n])) continue;
    const x = Math.max(toX(view, width, axis.positionOf(track.at.at(k))), -8);
    close(x);
    open = { lanes, x0: x };
  }
  const beyond = last + 1 < track.length ? axis.positionOf(track.at.at(last + 1)) : axis.end;
  close(Math.min(toX(view, width, beyond), width + 8));
  return found;
}
