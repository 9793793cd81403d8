import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from '../../src/geometry/axis.ts';
import { hitTest } from '../../src/geometry/hit.ts';
import {
  layoutRows,
  METRICS,
  metricsFor,
  PROJECTED,
  ROOMY,
  rowAt,
  rowsNear,
} from '../../src/geometry/rows.ts';
import { stretches } from '../../src/geometry/stretches.ts';
import { fitted, kept, toX } from '../../src/geometry/view.ts';
import { sharesPerPixel, visibleSpans } from '../../src/geometry/visibleSpans.ts';
import { codeOf, STATE_CODES } from '../../src/timeline/spanTrack.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { cpuBoundRun, deadlockRun, lockRun } from '../samples/samples.ts';

const lock = Timeline.of(lockRun());
const WIDTH = 640;
const share = fc.double({ min: 0, max: 1, noNaN: true });
const kinds = ['time', 'order'] as const;

describe('rows', () => {
  const layout = layoutRows(lock, METRICS);

  it('group lanes and what they share under their process, the GIL first', () => {
    const names = layout.rows.map((row) => (row.kind === 'resource' ? row.resource.name : row.lane.name));
    expect(names).toEqual([
      'MainProcess',
      'MainThread',
      'Thread-1 (worker)',
      'Thread-2 (worker)',
      'GIL',
      'lock',
    ]);
  });

  it('lie one below the other without gaps, and are found again by height', () => {
    let y = METRICS.ruler;
    for (const row of layout.rows) {
      expect(row.y).toBe(y);
      expect(rowAt(layout, y)).toBe(row);
      expect(rowAt(layout, y + row.height - 1)).toBe(row);
      y += row.height;
    }
    expect(rowAt(layout, METRICS.ruler - 1)).toBeNull();
    expect(rowAt(layout, y)).toBeNull();
  });

  it('nest tasks under their loop and loops under their thread', () => {
    const document = {
      ...lockRun(),
      events: [],
      lanes: [
        { id: 1, kind: 'process', name: 'P' },
        { id: 2, kind: 'thread', name: 'T', parent: 1 },
        { id: 3, kind: 'loop', name: 'L', parent: 2 },
        { id: 4, kind: 'task', name: 'Task-1', parent: 3 },
        { id: 5, kind: 'process', name: 'Q', parent: 1 },
        { id: 6, kind: 'thread', name: 'U', parent: 5 },
      ] as const,
    };
    const rows = layoutRows(Timeline.of(document), METRICS).rows;
    expect(rows.map((row) => [row.kind === 'resource' ? '' : row.lane.name, row.depth])).toEqual([
      ['P', 0],
      ['T', 0],
      ['L', 1],
      ['Task-1', 2],
      ['Q', 0],
      ['U', 0],
    ]);
  });

  it('take the room there is', () => {
    expect(metricsFor(lock, 2000, false)).toBe(ROOMY);
    expect(metricsFor(lock, 200, false)).toBe(METRICS);
    expect(metricsFor(lock, 200, true)).toBe(PROJECTED);
  });
});

describe('spans in view', () => {
  it('touch each other from the first to the end, in any view, on both axes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), share, share, (kind, a, b) => {
        const axis = axisOf(lock, kind);
        const [low, high] = a < b ? [a, b] : [b, a];
        const view = kept({ from: low * axis.end, to: high * axis.end + 5 }, { end: axis.end, smallest: 5 });
        for (const { spans } of lock.lanes.values()) {
          const placed = visibleSpans(spans, axis, view, WIDTH);
          placed.forEach((span, n) => {
            expect(span.x1).toBeGreaterThanOrEqual(Math.min(span.x0, WIDTH + 8));
            const next = placed[n + 1];
            if (next && span.x1 > -8) expect(next.x0).toBeCloseTo(span.x1, 3);
          });
        }
      }),
    );
  });

  it('as shares add up to at most one a pixel, and to each lane’s whole time', () => {
    const timeline = Timeline.of(cpuBoundRun(4, 400));
    for (const kind of kinds) {
      const axis = axisOf(timeline, kind);
      const view = { from: 0, to: axis.end };
      for (const { spans } of timeline.lanes.values()) {
        const shares = sharesPerPixel(spans, axis, view, WIDTH);
        let running = 0;
        for (let x = 0; x < WIDTH; x++) {
          let sum = 0;
          for (let code = 0; code < STATE_CODES; code++) sum += shares[x * STATE_CODES + code] ?? 0;
          expect(sum).toBeLessThanOrEqual(1.0001);
          running += shares[x * STATE_CODES + codeOf('running')] ?? 0;
        }
        expect((running * axis.end) / WIDTH).toBeCloseTo(timeRunning(spans, kind), -Math.log10(axis.end) + 4);
      }
    }
  });
});

function timeRunning(spans: Parameters<typeof sharesPerPixel>[0], kind: 'time' | 'order'): number {
  let sum = 0;
  for (let k = 0; k + 1 < spans.length; k++) {
    if (spans.states.at(k) === codeOf('running')) sum += spans.startOf(k + 1, kind) - spans.startOf(k, kind);
  }
  return sum;
}

describe('stretches of a resource', () => {
  it('show each owner of the lock once, and the waiter in between', () => {
    const axis = axisOf(lock, 'order');
    const view = fitted({ end: axis.end, smallest: 1 });
    const track = lock.resource(1).track;
    expect(stretches(track, 'holders', axis, view, WIDTH).map((s) => s.lanes)).toEqual([[3], [4]]);
    expect(stretches(track, 'waiters', axis, view, WIDTH).map((s) => s.lanes)).toEqual([[4]]);
  });
});

describe('hit testing', () => {
  it('finds every event of a lane where it is drawn, or one at the same place', () => {
    const axis = axisOf(lock, 'order');
    const view = fitted({ end: axis.end, smallest: 1 });
    const layout = layoutRows(lock, METRICS);
    for (const row of layout.rows) {
      if (row.kind !== 'lane') continue;
      for (let k = 0; k < row.lane.events.length; k++) {
        const event = row.lane.events.at(k);
        const x = toX(view, WIDTH, axis.positionOf(event));
        const hit = hitTest(lock, layout, axis, view, WIDTH, x, row.y + 5);
        expect(hit).toMatchObject({ what: 'event', event });
      }
    }
  });

  it('finds the span between events, the holder of a lock, and nothing below', () => {
    const axis = axisOf(lock, 'time');
    const view = fitted({ end: axis.end, smallest: 1 });
    const layout = layoutRows(lock, METRICS);
    const [, , first] = layout.rows;
    const x = toX(view, WIDTH, 150_000_000);
    const hit = hitTest(lock, layout, axis, view, WIDTH, x, first!.y + 5);
    expect(hit?.what).toBe('span');
    expect(lock.event(hit!.event)).toMatchObject({ type: 'lane.state', state: 'sleeping' });
    const last = layout.rows.at(-1)!;
    expect(hitTest(lock, layout, axis, view, WIDTH, x, last.y + 5)?.what).toBe('span');
    expect(hitTest(lock, layout, axis, view, WIDTH, x, layout.height + 5)).toBeNull();
  });

  it('never fails, wherever the pointer is', () => {
    const timeline = Timeline.of(deadlockRun());
    const layout = layoutRows(timeline, METRICS);
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.double({ min: -50, max: 700, noNaN: true }),
        fc.nat(500),
        (kind, x, y) => {
          const axis = axisOf(timeline, kind);
          const hit = hitTest(timeline, layout, axis, fitted({ end: axis.end, smallest: 1 }), WIDTH, x, y);
          if (hit) expect(hit.event).toBeLessThan(timeline.length);
        },
      ),
    );
  });
});

describe('many rows', () => {
  it('are cut down to those in view', () => {
    const timeline = new Timeline({ source: '' }, {});
    timeline.append({
      lanes: Array.from({ length: 1000 }, (_, n) => ({ id: n + 1, kind: 'thread' as const, name: `T${n}` })),
      events: [],
    });
    const layout = layoutRows(timeline, METRICS);
    const [first, end] = rowsNear(layout, 10_000, 11_000);
    expect(end - first).toBeLessThan(40);
    expect(layout.rows[first]!.y).toBeLessThanOrEqual(10_000);
    expect(layout.rows[end - 1]!.y + METRICS.lane).toBeGreaterThanOrEqual(11_000);
    expect(rowsNear(layoutRows(lock, METRICS), 10_000, 11_000)).toEqual([0, 6]);
  });
});
