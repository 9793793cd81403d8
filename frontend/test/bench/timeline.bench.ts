/** `npm run bench`: what a frame and a load cost at ten thousand, a hundred thousand and a million events. */
import { bench, describe } from 'vitest';
import { axisOf } from '../../src/geometry/axis.ts';
import { fitted } from '../../src/geometry/view.ts';
import { isDense, sharesPerPixel, visibleSpans } from '../../src/geometry/visibleSpans.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { bigRun } from '../samples/samples.ts';

const WIDTH = 1400;

for (const size of [10_000, 100_000, 1_000_000]) {
  const document = bigRun(size);
  const timeline = Timeline.of(document);
  describe(`${size} events, 16 lanes`, () => {
    bench('load', () => void Timeline.of(document), { iterations: 3, warmupIterations: 1, time: 0 });
    for (const kind of ['time', 'order'] as const) {
      const axis = axisOf(timeline, kind);
      const view = fitted({ end: axis.end, smallest: 1 });
      bench(
        `what to paint of all lanes on the ${kind} axis`,
        () => {
          for (const { spans } of timeline.lanes.values()) {
            if (isDense(spans, axis, view, WIDTH)) sharesPerPixel(spans, axis, view, WIDTH);
            else visibleSpans(spans, axis, view, WIDTH);
          }
        },
        { iterations: 20, time: 0 },
      );
    }
  });
}
