/** The ruler above the lanes and the lines it draws through them. */
import { ticks } from '../geometry/ticks.ts';
import { toX } from '../geometry/view.ts';
import { instantText } from '../i18n/time.ts';
import type { Scene } from './scene.ts';

const GAP = 92;

export function paintGrid(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { view, width, height, palette, metrics } = scene;
  ctx.fillStyle = palette.rule;
  for (const at of ticks(view, width, GAP * (metrics.font / 12), 1).at) {
    ctx.fillRect(Math.round(toX(view, width, at)), metrics.ruler, 1, height);
  }
}

export function paintRuler(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { view, width, palette, metrics, axis } = scene;
  ctx.fillStyle = palette.ground;
  ctx.fillRect(0, 0, width, metrics.ruler);
  ctx.fillStyle = palette.rule;
  ctx.fillRect(0, metrics.ruler - 1, width, 1);
  ctx.font = `500 ${metrics.font - 1}px ${palette.textFont}`;
  ctx.fillStyle = palette.quiet;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  const { step, at } = ticks(view, width, GAP * (metrics.font / 12), 1);
  for (const place of at) {
    const x = Math.round(toX(view, width, place));
    const text = axis.kind === 'time' ? instantText(place, step) : String(place);
    if (place > axis.end * 1.0001) continue;
    ctx.fillRect(x, metrics.ruler - 6, 1, 6);
    if (x + 4 + ctx.measureText(text).width <= width) ctx.fillText(text, x + 4, metrics.ruler / 2 - 1);
  }
}
