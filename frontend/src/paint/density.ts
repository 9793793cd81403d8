/**
 * A lane with more spans than pixels: every pixel column shows the share of each state, in the same forms
 * (running solid from the bottom up, ready in the tint, blocked hatched, sleeping dotted). Written straight into
 * pixels: a million spans cost as much as a thousand.
 */
import { sharesPerPixel } from '../geometry/visibleSpans.ts';
import type { SpanTrack } from '../timeline/spanTrack.ts';
import { codeOf, STATE_CODES } from '../timeline/spanTrack.ts';
import { rgb } from './palette.ts';
import type { Scene } from './scene.ts';

const RUNNING = codeOf('running');
const READY = codeOf('ready');
const BLOCKED = codeOf('blocked');
const SLEEPING = codeOf('sleeping');
const SUSPENDED = codeOf('suspended');
const HATCH = 6;

/** Paints a lane whose bar has its middle at `y` (CSS px from the top of the canvas). */
export function paintDense(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  track: SpanTrack,
  y: number,
  hue: string,
): void {
  const { ratio, metrics } = scene;
  const width = Math.round(scene.width * ratio);
  const height = Math.round(metrics.bar * ratio);
  const { canvas, image } = scratch(width, height);
  const pixels = new Uint32Array(image.data.buffer).fill(0);
  const shares = sharesPerPixel(track, scene.axis, scene.view, width);
  const tone = tones(hue);
  for (let x = 0; x < width; x++) {
    const at = x * STATE_CODES;
    const running = Math.round((shares[at + RUNNING] ?? 0) * height);
    const ready = running + Math.round(((shares[at + READY] ?? 0) * height) / 2);
    const waiting = (shares[at + BLOCKED] ?? 0) + (shares[at + SUSPENDED] ?? 0);
    const blocked = ready + Math.round(waiting * height);
    for (let up = 0; up < height; up++) {
      const colour =
        up < running
          ? tone.full
          : up < ready
            ? tone.half
            : up < blocked
              ? (x + height - up) % (HATCH * ratio) < 1.5 * ratio
                ? tone.hatch
                : tone.faint
              : 0;
      if (colour !== 0) pixels[(height - 1 - up) * width + x] = colour;
    }
    if ((shares[at + SLEEPING] ?? 0) > 0.5 && x % (6 * ratio) < 2 * ratio) {
      for (let k = 0; k < 2 * ratio; k++) pixels[((height >> 1) + k) * width + x] = tone.full;
    }
  }
  canvas.getContext('2d')?.putImageData(image, 0, 0);
  ctx.drawImage(canvas, 0, y - metrics.bar / 2, scene.width, metrics.bar);
}

let kept: { readonly canvas: HTMLCanvasElement; readonly image: ImageData } | null = null;

/** A canvas and its pixels of this size; the same again as long as the size stays. */
function scratch(width: number, height: number): NonNullable<typeof kept> {
  if (kept && kept.image.width === width && kept.image.height === height) return kept;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  kept = { canvas, image: new ImageData(width, height) };
  return kept;
}

/** The hue as pixels (little-endian RGBA) at several strengths. */
function tones(hue: string): { full: number; half: number; hatch: number; faint: number } {
  const [r, g, b] = rgb(hue);
  const at = (alpha: number) => ((alpha << 24) | (b << 16) | (g << 8) | r) >>> 0;
  return { full: at(255), half: at(128), hatch: at(150), faint: at(26) };
}
