import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticks } from '../../src/geometry/ticks.ts';
import {
  fitted,
  kept,
  panned,
  revealing,
  toPosition,
  toX,
  type View,
  zoomed,
} from '../../src/geometry/view.ts';

const bounds = fc.integer({ min: 100, max: 1e12 }).map((end) => ({ end, smallest: 10 }));
const width = fc.integer({ min: 50, max: 4000 });

/** Some view within the bounds. */
function viewIn(end: number, a: number, b: number): View {
  const [low, high] = a < b ? [a, b] : [b, a];
  return kept({ from: low * end, to: Math.max(high * end, low * end + 10) }, { end, smallest: 10 });
}
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a view', () => {
  it('maps positions to pixels and back', () => {
    fc.assert(
      fc.property(bounds, share, share, width, share, ({ end }, a, b, px, at) => {
        const view = viewIn(end, a, b);
        const position = view.from + at * (view.to - view.from);
        expect(toPosition(view, px, toX(view, px, position))).toBeCloseTo(position, -Math.log10(end) + 9);
      }),
    );
  });

  it('never leaves its bounds by zooming or panning', () => {
    fc.assert(
      fc.property(
        bounds,
        share,
        share,
        share,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (b, x, y, z, f) => {
          const whole = fitted(b);
          const view = viewIn(b.end, x, y);
          const slack = b.end * 1e-9 + 1e-6;
          for (const moved of [zoomed(view, f, z * b.end, b), panned(view, (z - 0.5) * 3 * b.end, b)]) {
            expect(moved.from).toBeGreaterThanOrEqual(whole.from - slack);
            expect(moved.to).toBeLessThanOrEqual(whole.to + slack);
            expect(moved.to).toBeGreaterThan(moved.from);
          }
        },
      ),
    );
  });

  it('keeps the anchor of a zoom in place when the bounds allow it', () => {
    const b = { end: 1000, smallest: 10 };
    const view = { from: 400, to: 600 };
    const closer = zoomed(view, 0.5, 450, b);
    expect(toX(closer, 100, 450)).toBeCloseTo(toX(view, 100, 450));
    expect(closer.to - closer.from).toBeCloseTo(100);
  });

  it('shows a position after revealing it', () => {
    fc.assert(
      fc.property(bounds, share, share, share, (b, x, y, at) => {
        const position = at * b.end;
        const view = revealing(viewIn(b.end, x, y), position, b);
        const slack = b.end * 1e-9;
        expect(position).toBeGreaterThanOrEqual(view.from - slack);
        expect(position).toBeLessThanOrEqual(view.to + slack);
      }),
    );
  });
});

describe('ticks', () => {
  it('are round, in view and not closer than asked for', () => {
    fc.assert(
      fc.property(bounds, share, share, width, ({ end }, a, b, px) => {
        const view = viewIn(end, a, b);
        const { step, at } = ticks(view, px, 80, 1);
        expect(['1', '2', '5']).toContain(step.toExponential(6)[0]);
        for (const place of at) expect(place / step).toBeCloseTo(Math.round(place / step), 5);
        expect((step / (view.to - view.from)) * px).toBeGreaterThanOrEqual(79.99);
      }),
    );
  });
});
