/** What a resource holds: a flag as a bar, a future by its state, a pool's calls as a strip, all others as steps. */
import { type LevelStretch, levelStretches } from '../geometry/levels.ts';
import { FUTURE_STATES } from '../kinds/calls.ts';
import type { Resource } from '../timeline/timeline.ts';
import { box } from './forms.ts';
import { withAlpha } from './palette.ts';
import type { Scene } from './scene.ts';

/** Narrower stretches carry no label. */
const SMALLEST_LABEL = 12;

export function paintContent(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  resource: Resource,
  y: number,
  bar: number,
): void {
  const { content, kind } = resource;
  for (const stretch of levelStretches(content, scene.axis, scene.view, scene.width)) {
    if (kind === 'future') paintFuture(ctx, scene, stretch, y, bar);
    else if (kind === 'pool') paintQueued(ctx, scene, stretch, y + bar + 2);
    else if (kind === 'event') paintFlag(ctx, scene, stretch, y, bar);
    else paintLevel(ctx, scene, stretch, content.capacity ?? content.most, y, bar);
  }
}

function paintLevel(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  { level, x0, x1 }: LevelStretch,
  full: number,
  y: number,
  bar: number,
): void {
  const { palette } = scene;
  const height = Math.min(1, level / Math.max(full, 1)) * bar;
  ctx.fillStyle = withAlpha(palette.quiet, 0.28);
  ctx.fillRect(x0, y + bar - height, Math.max(x1 - x0, 1), height);
  ctx.fillStyle = palette.quiet;
  ctx.fillRect(x0, y + bar - height - 0.5, Math.max(x1 - x0, 1), 1);
  if (level > 0) label(ctx, scene, String(level), x0, x1, y + bar / 2, palette.ink);
}

/** Calls that wait for a worker: a strip below the workers, as for lanes that wait. */
function paintQueued(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  { level, x0, x1 }: LevelStretch,
  y: number,
): void {
  if (level === 0) return;
  const { metrics, palette, texts } = scene;
  ctx.fillStyle = palette.quiet;
  ctx.fillRect(x0, y, Math.max(x1 - x0, 1), 2);
  label(ctx, scene, texts.waiting(level), x0, x1, y + 4 + metrics.font / 2, palette.quiet);
}

function paintFlag(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  { level, x0, x1 }: LevelStretch,
  y: number,
  bar: number,
): void {
  if (level === 0) return;
  ctx.fillStyle = withAlpha(scene.palette.quiet, 0.28);
  box(ctx, x0, y, Math.max(x1 - x0, 2), bar, 2);
  ctx.fill();
  label(ctx, scene, scene.texts.flagSet, x0, x1, y + bar / 2, scene.palette.ink);
}

function paintFuture(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  { level, x0, x1 }: LevelStretch,
  y: number,
  bar: number,
): void {
  const { palette, texts } = scene;
  const state = FUTURE_STATES[level] ?? 'pending';
  const width = Math.max(x1 - x0 - 1, 2);
  const isTrouble = state === 'exception';
  const colour = isTrouble ? palette.trouble : palette.quiet;
  box(ctx, x0 + 0.5, y + 0.5, width, bar - 1, 2);
  if (state !== 'pending') {
    ctx.fillStyle = withAlpha(colour, 0.28);
    ctx.fill();
  }
  ctx.strokeStyle = withAlpha(colour, 0.8);
  ctx.lineWidth = 1;
  ctx.setLineDash(state === 'pending' ? [3, 3] : []);
  ctx.stroke();
  ctx.setLineDash([]);
  label(
    ctx,
    scene,
    texts.futureStates[state],
    x0,
    x1,
    y + bar / 2,
    isTrouble ? palette.trouble : palette.ink,
  );
}

function label(
  ctx: CanvasRenderingContext2D,
  { metrics, palette }: Scene,
  text: string,
  x0: number,
  x1: number,
  y: number,
  colour: string,
): void {
  const from = Math.max(x0, 0);
  if (x1 - from < SMALLEST_LABEL) return;
  ctx.font = `500 ${metrics.font - 1}px ${palette.textFont}`;
  if (ctx.measureText(text).width > x1 - from - 6) return;
  ctx.fillStyle = colour;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.fillText(text, from + 5, y + 0.5);
}
