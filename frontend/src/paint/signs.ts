/** Small signs on a lane: lines reached, locks taken and given back, output, trouble. */
import { toX } from '../geometry/view.ts';
import { isTrouble, mayBeTrouble, signOf } from '../kinds/index.ts';
import { codeOf } from '../timeline/spanTrack.ts';
import type { Lane } from '../timeline/timeline.ts';
import type { Scene } from './scene.ts';

const RUNNING = codeOf('running');
/** More events than this on one lane in view are not signed one by one. */
const MOST = 400;
/** Px a sign needs to be legible. */
const ROOM = 13;
/** Types that say nothing a bar does not say already. */
const UNSIGNED = new Set([
  'lane.state',
  'core.assigned',
  'gil.acquired',
  'gil.released',
  'lane.ended',
  'resource.renamed',
]);

export function paintSigns(ctx: CanvasRenderingContext2D, scene: Scene, lane: Lane, y: number): void {
  const { axis, view, width, timeline, metrics } = scene;
  const first = lane.events.countUpTo(axis.indexAt(view.from));
  const last = Math.min(lane.events.countUpTo(axis.indexAt(view.to)), lane.events.length);
  if (last - first > MOST) return;
  let free = -ROOM;
  for (let k = first; k < last; k++) {
    const index = lane.events.at(k);
    const type = timeline.typeAt(index);
    if (UNSIGNED.has(type)) continue;
    const x = toX(view, width, axis.positionOf(index));
    const isCrowded = x - free < ROOM;
    if (isCrowded && !mayBeTrouble(type)) continue;
    const event = timeline.event(index);
    if (isTrouble(event)) {
      paintTrouble(ctx, scene, x, y - metrics.bar / 2 - 4);
      continue;
    }
    if (isCrowded) continue;
    free = x;
    const text = type === 'line.reached' ? String(timeline.lineAt(index)) : signOf(event);
    const next =
      k + 1 < lane.events.length ? toX(view, width, axis.positionOf(lane.events.at(k + 1))) : width;
    const inBar = lane.spans.states.at(lane.spans.spanAt(index)) === RUNNING && next - x >= ROOM;
    paintSign(ctx, scene, text, x, y, inBar);
  }
}

function paintSign(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  text: string,
  x: number,
  y: number,
  inBar: boolean,
): void {
  const { metrics, palette } = scene;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  if (!inBar) {
    ctx.fillStyle = palette.quiet;
    ctx.fillRect(Math.round(x), y + metrics.bar / 2 + 2, 1, 4);
    return;
  }
  ctx.font = `500 ${metrics.font - 1.5}px ${palette.codeFont}`;
  ctx.fillStyle = palette.onHue;
  ctx.fillText(text, x + 2, y + 0.5);
}

/** A vermilion triangle above the lane, point down. */
function paintTrouble(ctx: CanvasRenderingContext2D, scene: Scene, x: number, y: number): void {
  const size = scene.metrics.font * 0.55;
  ctx.fillStyle = scene.palette.trouble;
  ctx.beginPath();
  ctx.moveTo(x, y + size);
  ctx.lineTo(x - size, y - size * 0.7);
  ctx.lineTo(x + size, y - size * 0.7);
  ctx.closePath();
  ctx.fill();
}
