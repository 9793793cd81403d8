/** The whole run in small, while only a part of it is on the stage; dragging moves the part. */
import { type PointerEvent, useEffect, useRef } from 'react';
import { positionOf } from '../app/navigation.ts';
import { axisOf } from '../geometry/axis.ts';
import { fitted, toPosition } from '../geometry/view.ts';
import { paintMinimap } from '../paint/minimap.ts';
import { readPalette } from '../paint/palette.ts';
import { useApp } from './context.ts';

const HEIGHT = 40;

export function Minimap({ width }: { readonly width: number }) {
  const { state, words, controller, scheme, markOf } = useApp();
  const { timeline, version, view, axis: kind, playhead } = state;
  const canvas = useRef<HTMLCanvasElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timeline grows in place, version tells
  useEffect(() => {
    const element = canvas.current;
    const ctx = element?.getContext('2d');
    if (!element || !ctx || !timeline || !view || width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(HEIGHT * ratio);
    const axis = axisOf(timeline, kind);
    const palette = readPalette(element, scheme);
    paintMinimap(ctx, {
      timeline,
      axis,
      view,
      width,
      height: HEIGHT,
      ratio,
      markOf,
      palette,
      playhead: positionOf(playhead, axis),
    });
  }, [timeline, version, view, kind, width, scheme, markOf, playhead]);
  if (!timeline || !view) return null;
  const move = (e: PointerEvent<HTMLCanvasElement>) => {
    if (e.buttons === 0) return;
    e.currentTarget.setPointerCapture(e.pointerId);
    const x = e.clientX - e.currentTarget.getBoundingClientRect().left;
    const whole = fitted({ end: axisOf(timeline, kind).end, smallest: 1 });
    const middle = (view.from + view.to) / 2;
    controller.pan((toPosition(whole, width, x) - middle) / (view.to - view.from));
  };
  return (
    <canvas
      ref={canvas}
      className="minimap"
      data-testid="minimap"
      aria-label={words.minimap}
      role="img"
      style={{ width, height: HEIGHT }}
      onPointerDown={move}
      onPointerMove={move}
    />
  );
}
