/** The whole run in small: a line for each lane, strong where it runs, weak where it waits. */
import { fitted, toX } from '../geometry/view.ts';
import { sharesPerPixel } from '../geometry/visibleSpans.ts';
import { codeOf, STATE_CODES } from '../timeline/spanTrack.ts';
import { withAlpha } from './palette.ts';
import type { Scene } from './scene.ts';

export interface MinimapScene
  extends Pick<Scene, 'timeline' | 'axis' | 'view' | 'width' | 'height' | 'ratio' | 'markOf' | 'palette'> {
  /** Position of the playhead on the axis. */
  readonly playhead: number;
}

const RUNNING = codeOf('running');
const ENDED = codeOf('ended');
/** Lanes beyond this would be thinner than a pixel. */
const MOST_LANES = 36;

export function paintMinimap(ctx: CanvasRenderingContext2D, scene: MinimapScene): void {
  const { timeline, axis, view, width, height, palette } = scene;
  const whole = fitted({ end: axis.end, smallest: 1 });
  ctx.setTransform(scene.ratio, 0, 0, scene.ratio, 0, 0);
  ctx.clearRect(0, 0, width, height);
  const lanes = [...timeline.lanes.values()].filter((lane) => lane.kind !== 'process').slice(0, MOST_LANES);
  const each = (height - 8) / Math.max(lanes.length, 1);
  lanes.forEach((lane, n) => {
    const shares = sharesPerPixel(lane.spans, axis, whole, Math.round(width));
    paintLine(ctx, shares, 4 + n * each, Math.max(each - 1, 1), scene.markOf(lane.id).hue);
  });
  const x0 = toX(whole, width, view.from);
  const x1 = Math.max(toX(whole, width, view.to), x0 + 3);
  ctx.fillStyle = withAlpha(palette.quiet, 0.28);
  ctx.fillRect(0, 0, x0, height);
  ctx.fillRect(x1, 0, width - x1, height);
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.5;
  ctx.strokeRect(x0, 0.75, x1 - x0, height - 1.5);
  ctx.fillStyle = palette.accent;
  ctx.fillRect(toX(whole, width, scene.playhead) - 0.75, 0, 1.5, height);
}

/** One lane as runs of equal strength. */
function paintLine(
  ctx: CanvasRenderingContext2D,
  shares: Float32Array,
  y: number,
  height: number,
  hue: string,
): void {
  const width = shares.length / STATE_CODES;
  let from = 0;
  let strength = 0;
  for (let x = 0; x <= width; x++) {
    const now = x < width ? strengthAt(shares, x) : 0;
    if (now === strength) continue;
    if (strength > 0) {
      ctx.fillStyle = withAlpha(hue, strength);
      ctx.fillRect(from, y, x - from, height);
    }
    from = x;
    strength = now;
  }
}

function strengthAt(shares: Float32Array, x: number): number {
  const running = shares[x * STATE_CODES + RUNNING] ?? 0;
  if (running > 0.02) return running > 0.5 ? 1 : 0.6;
  for (let code = 1; code < ENDED; code++) if ((shares[x * STATE_CODES + code] ?? 0) > 0.1) return 0.25;
  return 0;
}
