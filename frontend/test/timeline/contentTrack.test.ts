import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf } from '../../src/geometry/axis.ts';
import { levelStretches } from '../../src/geometry/levels.ts';
import { layoutRows, METRICS } from '../../src/geometry/rows.ts';
import { ContentTrack } from '../../src/timeline/contentTrack.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import type { WireEvent } from '../../src/wire/events.ts';

describe('what a resource holds', () => {
  it('is what has come and not left, at any moment', () => {
    const moves = fc.array(fc.record({ item: fc.integer({ min: 1, max: 9 }), comes: fc.boolean() }));
    fc.assert(
      fc.property(moves, (all) => {
        const track = new ContentTrack();
        const present = new Set<number>();
        const held: number[][] = [];
        all.forEach(({ item, comes }, index) => {
          if (comes && !present.has(item)) {
            present.add(item);
            track.put(index, item);
          } else if (!comes) {
            present.delete(item);
            track.take(index, item);
          }
          held.push([...present]);
        });
        held.forEach((items, index) => {
          expect(track.itemsAfter(index)).toEqual(items);
          expect(track.after(index)).toBe(items.length);
        });
      }),
    );
  });

  it('is shown as stretches without gaps up to the end', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(sizes, (levels) => {
        const timeline = new Timeline({ source: '' }, {});
        const put = (size: number, n: number) =>
          ({ seq: n + 1, t: n * n * 10, lane: 1, type: 'queue.put', resource: 1, size }) as WireEvent;
        timeline.append({ lanes: [{ id: 1, kind: 'thread', name: 'T' }], events: levels.map(put) });
        const axis = axisOf(timeline, 'time');
        const found = levelStretches(timeline.resource(1).content, axis, { from: 0, to: axis.end }, 100);
        expect(Math.max(...found.map((s) => s.level))).toBe(Math.max(...levels));
        found.slice(1).forEach((stretch, n) => {
          expect(stretch.x0).toBeCloseTo(found[n]!.x1);
        });
      }),
    );
  });
});

describe('a loop', () => {
  const event = (seq: number, type: string, more: object) =>
    ({ seq, t: seq * 1000, lane: 3, type, ...more }) as WireEvent;
  const timeline = new Timeline({ source: '' }, {});
  timeline.append({
    lanes: [
      { id: 1, kind: 'process', name: 'P' },
      { id: 2, kind: 'thread', name: 'T', parent: 1 },
      { id: 3, kind: 'loop', name: 'loop', parent: 2 },
    ],
    events: [
      event(1, 'callback.scheduled', { loop: 3, function: 'soon' }),
      event(2, 'callback.scheduled', { loop: 3, function: 'later', when: 9000 }),
      event(3, 'callback.scheduled', { loop: 3, function: 'never', when: 9500 }),
      event(4, 'callback.started', { callback: 1 }),
      event(5, 'callback.cancelled', { callback: 3 }),
      event(6, 'callback.due', { callback: 2 }),
      event(7, 'callback.started', { callback: 2 }),
    ],
  });
  const at = (index: number) =>
    (['ready', 'timers'] as const).map((which) => timeline.bookingsOf(3, which).content.itemsAfter(index));

  it('has a ready queue and timers, whose content is known at any moment', () => {
    expect(at(2)).toEqual([[1], [2, 3]]);
    expect(at(3)).toEqual([[], [2, 3]]);
    expect(at(4)).toEqual([[], [2]]);
    expect(at(5)).toEqual([[2], []]);
    expect(at(6)).toEqual([[], []]);
  });

  it('shows both as rows, which no exported timeline holds', () => {
    const names = layoutRows(timeline, METRICS).rows.map((r) =>
      r.kind === 'resource' ? r.resource.kind : '',
    );
    expect(names.filter(Boolean)).toEqual(['ready', 'timers']);
    expect(timeline.toDocument().resources).toEqual([]);
  });
});
