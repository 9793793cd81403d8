/** Lanes: their spans, and in waiting ones the name of what is waited for. */
import { isDense, type PlacedSpan, visibleSpans } from '../geometry/visibleSpans.ts';
import { durationAtAGlance } from '../i18n/time.ts';
import { laneCalled } from '../timeline/called.ts';
import { awaitedResource, laneMoment } from '../timeline/moment.ts';
import { stateOf } from '../timeline/spanTrack.ts';
import type { Lane } from '../timeline/timeline.ts';
import { paintDense } from './density.ts';
import { box, drawForm } from './forms.ts';
import type { Scene } from './scene.ts';

/** Narrower bars carry no label. */
const SMALLEST_LABEL = 24;

/** Paints the spans of one lane; `y` is the middle of its row on the canvas. */
export function paintLane(ctx: CanvasRenderingContext2D, scene: Scene, lane: Lane, y: number): void {
  const { hue } = scene.markOf(lane.id);
  if (isDense(lane.spans, scene.axis, scene.view, scene.width)) {
    paintDense(ctx, scene, lane.spans, y, hue);
    return;
  }
  for (const placed of visibleSpans(lane.spans, scene.axis, scene.view, scene.width)) {
    const state = stateOf(placed.state);
    if (!state) continue;
    drawForm(ctx, state, { x0: placed.x0, x1: placed.x1, y, bar: scene.metrics.bar }, hue);
    if (state === 'blocked' || state === 'suspended') labelWait(ctx, scene, lane, placed, y);
  }
}

/** The name of what is waited for and who has it, on a plate so that the hatching does not cross it. */
function labelWait(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  lane: Lane,
  placed: PlacedSpan,
  y: number,
): void {
  const room = placed.x1 - Math.max(placed.x0, 0) - 10;
  if (room < SMALLEST_LABEL) return;
  const { timeline, texts, metrics, palette } = scene;
  const event = lane.spans.starts.at(placed.span);
  const moment = laneMoment(timeline, lane, event);
  const resource = awaitedResource(timeline, moment);
  let name = '';
  let holder = '';
  let letter = '';
  if (resource !== undefined) {
    name = timeline.resource(resource).name;
    const [first] = timeline.resource(resource).track.after(event).holders;
    if (first !== undefined) {
      letter = scene.markOf(first).letter;
      holder = `${letter} ${timeline.lane(first).name}`;
    }
  } else if (moment.on && 'lane' in moment.on) {
    name = laneCalled(timeline, moment.on.lane);
  } else if (moment.on && 'until' in moment.on) {
    name = texts.sleeps(durationAtAGlance(moment.on.until - moment.since));
  }
  if (name === '') return;
  ctx.font = `500 ${metrics.font}px ${palette.textFont}`;
  const longer = moment.on && 'until' in moment.on ? [] : [holder, letter, ''];
  const label = [...longer.map((owner) => texts.waitsFor(name, owner)), name].find(
    (text) => ctx.measureText(text).width <= room - 8,
  );
  if (!label) return;
  const width = ctx.measureText(label).width + 8;
  const x = Math.max(placed.x0, 0) + 6;
  const height = metrics.font + 5;
  ctx.fillStyle = palette.ground;
  box(ctx, x, y - height / 2, width, height, 3);
  ctx.fill();
  ctx.fillStyle = palette.ink;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.fillText(label, x + 4, y + 0.5);
}
