/** The part of an axis that is on screen, and moving it. All pure. */

export interface View {
  readonly from: number;
  readonly to: number;
}

/** How far a view may go: the whole axis with a margin, and how close. */
export interface Bounds {
  readonly end: number;
  readonly smallest: number;
}

/** Share of the range left free at both sides when everything is shown. */
const MARGIN = 0.02;

export function fitted({ end }: Bounds): View {
  return { from: -end * MARGIN, to: end * (1 + MARGIN) };
}

export function toX(view: View, width: number, position: number): number {
  return ((position - view.from) / (view.to - view.from)) * width;
}

export function toPosition(view: View, width: number, x: number): number {
  return view.from + (x / width) * (view.to - view.from);
}

/** Zooms by `factor` (< 1 is closer) so that `anchor` stays where it is on screen. */
export function zoomed(view: View, factor: number, anchor: number, bounds: Bounds): View {
  const whole = fitted(bounds);
  const range = view.to - view.from;
  const wanted = Math.min(Math.max(range * factor, bounds.smallest), whole.to - whole.from);
  const share = (anchor - view.from) / range;
  const from = anchor - share * wanted;
  return kept({ from, to: from + wanted }, bounds);
}

export function panned(view: View, by: number, bounds: Bounds): View {
  return kept({ from: view.from + by, to: view.to + by }, bounds);
}

/** The view of the same length that lies within the bounds. */
export function kept(view: View, bounds: Bounds): View {
  const whole = fitted(bounds);
  const range = Math.min(view.to - view.from, whole.to - whole.from);
  const from = Math.min(Math.max(view.from, whole.from), whole.to - range);
  return { from, to: from + range };
}

/** Moves the view, as little as may be, so that a position lies inside it with some air around. */
export function revealing(view: View, position: number, bounds: Bounds): View {
  const range = view.to - view.from;
  const air = range * 0.08;
  if (position >= view.from + air && position <= view.to - air) return view;
  const from = position < view.from + air ? position - air : position + air - range;
  const nextToOld = kept({ from, to: from + range }, bounds);
  const far = position < view.from - range || position > view.to + range;
  return far ? kept({ from: position - range / 2, to: position + range / 2 }, bounds) : nextToOld;
}
