/** One form per state: what a lane does can be told without colour. */
import { assertNever } from '../assertNever.ts';
import type { State } from '../wire/events.ts';
import { withAlpha } from './palette.ts';

export interface FormPlace {
  readonly x0: number;
  readonly x1: number;
  /** Middle of the row. */
  readonly y: number;
  /** Height of the full bar. */
  readonly bar: number;
}

const RADIUS = 3;

/** Draws one span. */
export function drawForm(ctx: CanvasRenderingContext2D, state: State, place: FormPlace, hue: string): void {
  const { x0, x1, y, bar } = place;
  const width = Math.max(x1 - x0, 1);
  switch (state) {
    case 'running':
      ctx.fillStyle = hue;
      fill(ctx, x0, y - bar / 2, width, bar, RADIUS);
      return;
    case 'ready':
      ctx.fillStyle = withAlpha(hue, 0.5);
      fill(ctx, x0, y, width, bar / 2, RADIUS - 1);
      return;
    case 'blocked':
      drawBlocked(ctx, place, width, hue);
      return;
    case 'sleeping':
      ctx.strokeStyle = hue;
      ctx.lineWidth = Math.max(2, bar / 10);
      ctx.lineCap = 'round';
      ctx.setLineDash([0.1, ctx.lineWidth * 3]);
      line(ctx, x0 + 3, y, Math.max(x1 - 2, x0 + 3.1), y);
      ctx.setLineDash([]);
      ctx.lineCap = 'butt';
      return;
    case 'suspended':
      ctx.strokeStyle = hue;
      ctx.lineWidth = 1.5;
      box(ctx, x0 + 0.75, y - bar / 2 + 0.75, Math.max(width - 1.5, 1), bar - 1.5, RADIUS);
      ctx.stroke();
      return;
    case 'ended':
      ctx.fillStyle = hue;
      box(ctx, x0, y - bar / 2 - 2, 3, bar + 4, 1.5);
      ctx.fill();
      return;
    default:
      assertNever(state);
  }
}

function drawBlocked(ctx: CanvasRenderingContext2D, place: FormPlace, width: number, hue: string): void {
  const { x0, y, bar } = place;
  const top = y - bar / 2;
  ctx.save();
  box(ctx, x0, top, width, bar, RADIUS);
  ctx.fillStyle = withAlpha(hue, 0.1);
  ctx.fill();
  if (width > 2) {
    ctx.clip();
    ctx.strokeStyle = withAlpha(hue, 0.55);
    ctx.lineWidth = 1.5;
    ctx.beginPath();
    const gap = 6;
    const from = Math.floor((x0 - bar) / gap) * gap;
    for (let x = from; x < x0 + width; x += gap) {
      ctx.moveTo(x, y + bar / 2);
      ctx.lineTo(x + bar, top);
    }
    ctx.stroke();
  }
  ctx.restore();
  ctx.strokeStyle = withAlpha(hue, 0.9);
  ctx.lineWidth = 1;
  box(ctx, x0 + 0.5, top + 0.5, Math.max(width - 1, 0.5), bar - 1, RADIUS);
  ctx.stroke();
}

/** Fills a box; a narrow one without round corners, for which a path would cost several times as much. */
function fill(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  if (width < radius * 3) {
    ctx.fillRect(x, y, width, height);
    return;
  }
  box(ctx, x, y, width, height, radius);
  ctx.fill();
}

/** Begins a path of a rounded rectangle, square where it is too small for round corners. */
export function box(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  ctx.beginPath();
  if (width < radius * 2) ctx.rect(x, y, width, height);
  else ctx.roundRect(x, y, width, height, radius);
}

export function line(ctx: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  ctx.beginPath();
  ctx.moveTo(x0, y0);
  ctx.lineTo(x1, y1);
  ctx.stroke();
}
