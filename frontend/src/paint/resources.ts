/** Resources: what they hold, who holds them as bars in the holders' hues, who waits as thin strips below. */
import { type Stretch, stretches } from '../geometry/stretches.ts';
import { toX } from '../geometry/view.ts';
import type { Resource } from '../timeline/timeline.ts';
import { paintContent } from './contents.ts';
import { withAlpha } from './palette.ts';
import type { Scene } from './scene.ts';

const STRIP = 3;
const MOST_STRIPS = 3;

/** Paints the row of a resource; `top` is its upper edge on the canvas. */
export function paintResource(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  resource: Resource,
  top: number,
): void {
  const { axis, view, width, metrics, palette } = scene;
  const bar = Math.round(metrics.bar * 0.72);
  const y = top + Math.round((metrics.resource - bar) / 2) - 3;
  const start = toX(view, width, 0);
  ctx.fillStyle = palette.rule;
  ctx.fillRect(start, y + bar - 1, Math.min(toX(view, width, axis.end), width) - start, 1);
  paintContent(ctx, scene, resource, y, bar);
  for (const stretch of stretches(resource.track, 'holders', axis, view, width)) {
    paintHolders(ctx, scene, stretch, y, bar);
  }
  for (const stretch of stretches(resource.track, 'waiters', axis, view, width)) {
    paintWaiters(ctx, scene, stretch, y + bar + 2);
  }
}

function paintHolders(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  { lanes, x0, x1 }: Stretch,
  y: number,
  bar: number,
): void {
  const each = bar / Math.max(lanes.length, 1);
  lanes.forEach((lane, n) => {
    ctx.fillStyle = scene.markOf(lane).hue;
    ctx.fillRect(x0, y + n * each, Math.max(x1 - x0 - 0.5, 1), Math.max(each - 0.5, 1));
  });
  if (lanes.length === 1 && x1 - x0 > 18) labelHolder(ctx, scene, lanes[0]!, x0, x1, y + bar / 2);
}

function labelHolder(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  lane: number,
  x0: number,
  x1: number,
  y: number,
): void {
  const { metrics, palette, timeline } = scene;
  const { letter } = scene.markOf(lane);
  const from = Math.max(x0, 0);
  ctx.font = `600 ${metrics.font - 1}px ${palette.textFont}`;
  const label = [`${letter} ${timeline.lane(lane).name}`, letter].find(
    (text) => ctx.measureText(text).width <= x1 - from - 10,
  );
  if (!label) return;
  ctx.fillStyle = palette.onHue;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.fillText(label, from + 5, y + 0.5);
}

/** One strip per waiter, the longest waiting on top; beyond a few they are counted. */
function paintWaiters(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  { lanes, x0, x1 }: Stretch,
  y: number,
): void {
  const { metrics, palette, texts } = scene;
  lanes.slice(0, MOST_STRIPS).forEach((lane, n) => {
    ctx.fillStyle = withAlpha(scene.markOf(lane).hue, 0.75);
    for (let x = x0; x < x1; x += 6) {
      ctx.fillRect(x, y + n * (STRIP + 1), Math.min(4, x1 - x), STRIP);
    }
  });
  if (lanes.length <= MOST_STRIPS || x1 - x0 < 60) return;
  const label = texts.waiting(lanes.length);
  ctx.font = `500 ${metrics.font - 2}px ${palette.textFont}`;
  ctx.fillStyle = palette.ground;
  ctx.fillRect(Math.max(x0, 0) + 2, y, ctx.measureText(label).width + 8, metrics.font);
  ctx.fillStyle = palette.quiet;
  ctx.textBaseline = 'top';
  ctx.textAlign = 'left';
  ctx.fillText(label, Math.max(x0, 0) + 6, y);
}
