/** Round places for the ruler. */
import type { View } from './view.ts';

/** The smallest of 1, 2, 5 × 10ⁿ that is at least `atLeast`. */
export function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  for (const digit of [1, 2, 5, 10]) {
    if (digit * power >= atLeast * (1 - 1e-9)) return digit * power;
  }
  return 10 * power;
}

/** Round positions in view, at least `gap` px apart and at least `smallest` units apart. */
export function ticks(
  view: View,
  width: number,
  gap: number,
  smallest: number,
): { readonly step: number; readonly at: readonly number[] } {
  const step = Math.max(roundStep(((view.to - view.from) / Math.max(width, 1)) * gap), smallest);
  const at: number[] = [];
  for (let k = Math.ceil(view.from / step); k * step <= view.to; k++) {
    if (k >= 0) at.push(k * step);
  }
  return { step, at };
}
