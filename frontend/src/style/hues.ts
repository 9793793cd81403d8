/**
 * The hue of a lane is its identity, the same in its bars, its marker beside the code, its output and its
 * arrows. Based on Okabe and Ito's palette, darkened for the light theme so that thin things keep a contrast
 * of 3:1; vermilion is left out, it means trouble. A letter goes with every hue: never colour alone.
 */
import type { Lane, Timeline } from '../timeline/timeline.ts';

const LIGHT = ['#0072b2', '#b98100', '#008a68', '#b3508b', '#2693cb', '#6f6400'] as const;
const DARK = ['#4aa3df', '#e6a817', '#1fbd92', '#dc8fbd', '#8fd0f5', '#d9cf55'] as const;

export type Scheme = 'light' | 'dark';

/** How a lane is told apart: hue and letter. */
export interface Mark {
  readonly hue: string;
  readonly letter: string;
}

export type MarkOf = (laneId: number) => Mark;

const NO_MARK: Mark = { hue: '#8a8f98', letter: '' };

/** Marks for all lanes that do something, in the order they were made; processes and loops have none. */
export function marksOf(timeline: Timeline, scheme: Scheme): MarkOf {
  const hues = scheme === 'light' ? LIGHT : DARK;
  const marks = new Map<number, Mark>();
  for (const lane of timeline.lanes.values()) {
    if (hasMark(lane))
      marks.set(lane.id, { hue: hues[marks.size % hues.length]!, letter: letter(marks.size) });
  }
  return (laneId) => marks.get(laneId) ?? NO_MARK;
}

export function hasMark(lane: Lane): boolean {
  return lane.kind !== 'process';
}

/** A … Z, A2 … Z2, A3 … */
export function letter(n: number): string {
  const round = Math.floor(n / 26);
  return String.fromCharCode(65 + (n % 26)) + (round === 0 ? '' : String(round + 1));
}
