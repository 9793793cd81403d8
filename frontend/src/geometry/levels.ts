/** The stretches of a resource's row over which it holds equally much. */
import type { ContentTrack } from '../timeline/contentTrack.ts';
import type { Axis } from './axis.ts';
import { toX, type View } from './view.ts';

export interface LevelStretch {
  readonly level: number;
  /** Index of the event it began with. */
  readonly event: number;
  readonly x0: number;
  readonly x1: number;
}

/** Stretches in view from left to right, the last one up to the end; of several changes within a pixel the highest. */
export function levelStretches(
  content: ContentTrack,
  axis: Axis,
  view: View,
  width: number,
): readonly LevelStretch[] {
  const found: LevelStretch[] = [];
  const first = Math.max(0, content.at.countUpTo(axis.indexAt(view.from)) - 1);
  const last = Math.min(content.length - 1, content.at.countUpTo(axis.indexAt(view.to)));
  const placeOf = (k: number) => toX(view, width, axis.positionOf(content.at.at(k)));
  for (let k = first; k <= last; k++) {
    const beyond = k + 1 < content.length ? placeOf(k + 1) : toX(view, width, axis.end);
    const stretch = {
      level: content.get(k),
      event: content.at.at(k),
      x0: Math.max(placeOf(k), -8),
      x1: Math.min(beyond, width + 8),
    };
    const before = found.at(-1);
    if (before && isBrief(before) && isBrief(stretch) && stretch.x1 - before.x0 < 1) {
      found[found.length - 1] = {
        ...(before.level > stretch.level ? before : stretch),
        x0: before.x0,
        x1: stretch.x1,
      };
    } else found.push(stretch);
  }
  return found;
}

/** Shorter than a pixel. */
function isBrief({ x0, x1 }: LevelStretch): boolean {
  return x1 - x0 < 1;
}
