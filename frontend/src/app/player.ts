/** Plays: moves the playhead along the axis, frame by frame. */
import { axisOf } from '../geometry/axis.ts';
import { playheadAtPosition, positionOf } from './navigation.ts';
import type { AppState, Playhead } from './state.ts';

/** At speed 1 a whole run takes this long on the time scale … */
const WHOLE_SECONDS = 10;
/** … and the order of events goes at this pace. */
const EVENTS_A_SECOND = 3;

/** Where playing has got after `seconds` more; null at the end. `carried` is the position so far. */
export function advanced(
  state: AppState,
  seconds: number,
  carried: number | null,
): { readonly playhead: Playhead; readonly position: number } | null {
  const { timeline } = state;
  if (!timeline) return null;
  const axis = axisOf(timeline, state.axis);
  const pace = axis.kind === 'time' ? axis.end / WHOLE_SECONDS : EVENTS_A_SECOND;
  const position = (carried ?? positionOf(state.playhead, axis)) + seconds * pace * state.speed;
  if (position >= axis.end) return null;
  return { playhead: playheadAtPosition(timeline, axis, position), position };
}
