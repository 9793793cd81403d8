import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanTrack, STATE_CODES } from '../../src/timeline/spanTrack.ts';

/** Spans as [gap to the next event in ns, events skipped, state]. */
const spans = fc.array(
  fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: STATE_CODES - 1 })),
  { minLength: 1, maxLength: 120 },
);

describe('the running sums of a lane', () => {
  it('equal what adding up span by span gives, on both axes, at any position', () => {
    fc.assert(
      fc.property(
        spans,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
        (list, shares) => {
          const times: number[] = [];
          const track = new SpanTrack();
          const t = (index: number) => times[index] ?? 0;
          let now = 0;
          for (const [gap, skipped, state] of list) {
            for (let k = 0; k < skipped; k++) times.push(now);
            track.begin(times.length - 1, state, now);
            now += gap;
          }
          for (const axis of ['time', 'order'] as const) {
            const positionOf = axis === 'time' ? t : (index: number) => index + 0.5;
            const sums = track.sums(axis);
            const into = new Float64Array(STATE_CODES);
            for (const share of shares.toSorted((a, b) => a - b)) {
              const position = share * positionOf(times.length - 1);
              sums.upTo(position, into);
              expect([...into].map((v) => Math.round(v * 1e6))).toEqual(
                naive(track, position, positionOf).map((v) => Math.round(v * 1e6)),
              );
            }
          }
        },
      ),
    );
  });
});

function naive(track: SpanTrack, position: number, positionOf: (index: number) => number): number[] {
  const sums = new Array<number>(STATE_CODES).fill(0);
  for (let k = 0; k < track.length; k++) {
    const from = positionOf(track.starts.at(k));
    const to = k + 1 < track.length ? positionOf(track.starts.at(k + 1)) : Number.POSITIVE_INFINITY;
    const state = track.states.at(k);
    sums[state] = (sums[state] ?? 0) + Math.max(0, Math.min(to, position) - from);
  }
  return sums;
}
