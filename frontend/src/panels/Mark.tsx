/** The mark of a lane: its letter on its hue. */
import type { CSSProperties } from 'react';
import { usePage } from './context.ts';

export function Mark({ lane }: { readonly lane: number }) {
  const { hue, letter } = usePage().markOf(lane);
  if (letter === '') return <span className="mark none" aria-hidden="true" />;
  // The letter is drawn by the style sheet: it is a picture of the lane, not part of what is read or copied.
  return <span className="mark" style={hueStyle(hue)} data-letter={letter} aria-hidden="true" />;
}

/** Hands a hue to the style sheet. */
export function hueStyle(hue: string): CSSProperties {
  return { '--hue': hue } as CSSProperties;
}
