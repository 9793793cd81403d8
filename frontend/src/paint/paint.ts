/**
 * Paints a scene: the rows, then what lies over them. The rows are kept on a canvas of their own and painted anew
 * only when they or the view have changed, so that playing and hovering cost next to nothing.
 */
import { laneMiddles } from '../geometry/rows.ts';
import { toX } from '../geometry/view.ts';
import { paintArrows } from './arrows.ts';
import { box } from './forms.ts';
import { paintLane } from './lanes.ts';
import { paintResource } from './resources.ts';
import { paintGrid, paintRuler } from './ruler.ts';
import type { Scene } from './scene.ts';
import { paintSigns } from './signs.ts';

/** What the rows depend on. */
const GROUND = [
  'timeline',
  'version',
  'layout',
  'axis',
  'view',
  'width',
  'height',
  'scrollTop',
  'ratio',
  'markOf',
  'texts',
  'fonts',
] as const satisfies readonly (keyof Scene)[];

export class Painter {
  readonly #ground = document.createElement('canvas');
  #painted: Scene | null = null;

  paint(ctx: CanvasRenderingContext2D, scene: Scene): void {
    this.#keepGround(scene);
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.clearRect(0, 0, ctx.canvas.width, ctx.canvas.height);
    ctx.drawImage(this.#ground, 0, 0);
    ctx.setTransform(scene.ratio, 0, 0, scene.ratio, 0, 0);
    ctx.save();
    ctx.translate(0, -scene.scrollTop);
    paintFocus(ctx, scene, scene.hovered, false);
    paintFocus(ctx, scene, scene.selected, true);
    paintArrows(ctx, scene);
    ctx.restore();
    paintRuler(ctx, scene);
    paintPlayhead(ctx, scene);
  }

  #keepGround(scene: Scene): void {
    const before = this.#painted;
    if (before && GROUND.every((key) => before[key] === scene[key]) && samePalette(before, scene)) return;
    this.#painted = scene;
    this.#ground.width = Math.round(scene.width * scene.ratio);
    this.#ground.height = Math.round(scene.height * scene.ratio);
    const ctx = this.#ground.getContext('2d');
    if (!ctx) return;
    ctx.setTransform(scene.ratio, 0, 0, scene.ratio, 0, 0);
    paintBands(ctx, scene);
    paintGrid(ctx, scene);
    paintRows(ctx, scene);
  }
}

function samePalette(a: Scene, b: Scene): boolean {
  return a.palette.ground === b.palette.ground && a.palette.ink === b.palette.ink;
}

/** The rows in view with their top on the canvas. */
function* rowsInView(scene: Scene) {
  for (const row of scene.layout.rows) {
    const top = row.y - scene.scrollTop;
    if (top + row.height < scene.metrics.ruler) continue;
    if (top > scene.height) return;
    yield { row, top };
  }
}

function paintBands(ctx: CanvasRenderingContext2D, scene: Scene): void {
  for (const { row, top } of rowsInView(scene)) {
    if (row.kind === 'process') {
      ctx.fillStyle = scene.palette.band;
      ctx.fillRect(0, top, scene.width, row.height);
    } else if (row.kind === 'resource') {
      ctx.fillStyle = scene.palette.neutral;
      ctx.fillRect(0, top, scene.width, row.height);
    }
  }
}

function paintRows(ctx: CanvasRenderingContext2D, scene: Scene): void {
  for (const { row, top } of rowsInView(scene)) {
    if (row.kind === 'resource') paintResource(ctx, scene, row.resource, top);
    else if (row.kind === 'lane') {
      const middle = top + row.height / 2;
      paintLane(ctx, scene, row.lane, middle);
      paintSigns(ctx, scene, row.lane, middle);
    }
  }
}

/** A ring around the place of an event. */
function paintFocus(ctx: CanvasRenderingContext2D, scene: Scene, index: number, strong: boolean): void {
  if (index < 0) return;
  const y = laneMiddles(scene.layout).get(scene.timeline.laneAt(index));
  if (y === undefined) return;
  const x = toX(scene.view, scene.width, scene.axis.positionOf(index));
  const half = scene.metrics.bar / 2 + 4;
  ctx.strokeStyle = scene.palette.ink;
  ctx.lineWidth = strong ? 2 : 1;
  box(ctx, x - 4, y - half, 8, half * 2, 4);
  ctx.stroke();
}

function paintPlayhead(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const x = toX(scene.view, scene.width, scene.playhead);
  if (x < -10 || x > scene.width + 10) return;
  const { palette, metrics, height } = scene;
  ctx.fillStyle = palette.accent;
  ctx.fillRect(Math.round(x) - 0.75, metrics.ruler - 8, 1.5, height);
  ctx.beginPath();
  ctx.moveTo(x - 6, metrics.ruler - 14);
  ctx.lineTo(x + 6, metrics.ruler - 14);
  ctx.lineTo(x + 6, metrics.ruler - 8);
  ctx.lineTo(x, metrics.ruler - 2);
  ctx.lineTo(x - 6, metrics.ruler - 8);
  ctx.closePath();
  ctx.fill();
}
