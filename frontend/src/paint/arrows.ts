/** Arrows from causes to what they made possible. */

import { laneMiddles } from '../geometry/rows.ts';
import { toX } from '../geometry/view.ts';
import type { Scene } from './scene.ts';

export function paintArrows(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { timeline, axis, view, width, metrics, palette } = scene;
  const middles = laneMiddles(scene.layout);
  for (const { from, to } of scene.arrows) {
    const y0 = middles.get(timeline.laneAt(from));
    const y1 = middles.get(timeline.laneAt(to));
    if (y0 === undefined || y1 === undefined) continue;
    const x0 = toX(view, width, axis.positionOf(from));
    const x1 = toX(view, width, axis.positionOf(to));
    if (Math.max(x0, x1) < -50 || Math.min(x0, x1) > width + 50) continue;
    const down = Math.sign(y1 - y0) || 1;
    const edge = metrics.bar / 2 + 1;
    const { hue } = scene.markOf(timeline.laneAt(from));
    paintArrow(ctx, x0, y0 + down * edge, x1, y1 - down * (edge + 2), hue, palette.ground, metrics.font / 12);
  }
}

/** A curve that leaves downwards (or upwards) and arrives so; a halo lifts it off what it crosses. */
function paintArrow(
  ctx: CanvasRenderingContext2D,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  hue: string,
  ground: string,
  scale: number,
): void {
  const bend = Math.max(Math.abs(y1 - y0) * 0.5, 10) * (Math.sign(y1 - y0) || 1);
  const head = 7 * scale;
  const tip = (Math.sign(y1 - y0) || 1) * head;
  const curve = () => {
    ctx.beginPath();
    ctx.moveTo(x0, y0);
    ctx.bezierCurveTo(x0, y0 + bend, x1, y1 - tip - bend, x1, y1 - tip * 0.8);
  };
  ctx.lineCap = 'round';
  curve();
  ctx.strokeStyle = ground;
  ctx.lineWidth = 5 * scale;
  ctx.stroke();
  curve();
  ctx.strokeStyle = hue;
  ctx.lineWidth = 2 * scale;
  ctx.stroke();
  ctx.lineCap = 'butt';
  ctx.fillStyle = hue;
  ctx.beginPath();
  ctx.arc(x0, y0, 3 * scale, 0, Math.PI * 2);
  ctx.moveTo(x1, y1 + tip * 0.2);
  ctx.lineTo(x1 - head * 0.6, y1 - tip);
  ctx.lineTo(x1 + head * 0.6, y1 - tip);
  ctx.closePath();
  ctx.fill();
}
