/** Mouse, wheel, touch and pen on the canvas, as the few things they mean. */
import { useEffect, useRef } from 'react';

export interface Gestures {
  /** `factor` < 1 is closer; `x` stays where it is. */
  zoom(factor: number, x: number): void;
  /** By a share of the view's width. */
  pan(share: number): void;
  scroll(dy: number): void;
  scrub(x: number): void;
  isRuler(y: number): boolean;
  point(x: number, y: number): void;
  leave(): void;
  click(x: number, y: number): void;
}

/** A pointer that moved less than this many px has clicked. */
const STILL = 4;
const WHEEL_STEP = 0.0018;

interface Point {
  x: number;
  y: number;
}

export function useGestures(
  target: { readonly current: HTMLElement | null },
  gestures: Gestures,
  isPresent: boolean,
): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the canvas comes and goes with the lanes
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    return listen(element, () => latest.current);
  }, [target, isPresent]);
}

function listen(element: HTMLElement, to: () => Gestures): () => void {
  const pointers = new Map<number, Point>();
  let travelled = 0;
  let scrubbing = false;
  const place = (e: PointerEvent | WheelEvent): Point => {
    const box = element.getBoundingClientRect();
    return { x: e.clientX - box.left, y: e.clientY - box.top };
  };
  const down = (e: PointerEvent) => {
    const at = place(e);
    element.setPointerCapture(e.pointerId);
    pointers.set(e.pointerId, at);
    travelled = 0;
    scrubbing = pointers.size === 1 && to().isRuler(at.y);
    if (scrubbing) to().scrub(at.x);
  };
  const move = (e: PointerEvent) => {
    const at = place(e);
    const before = pointers.get(e.pointerId);
    if (!before) {
      to().point(at.x, at.y);
      return;
    }
    travelled += Math.hypot(at.x - before.x, at.y - before.y);
    if (scrubbing) to().scrub(at.x);
    else if (pointers.size === 2) pinch(e.pointerId, at);
    else if (travelled > STILL) {
      to().leave();
      to().pan((before.x - at.x) / element.clientWidth);
      to().scroll(before.y - at.y);
    }
    pointers.set(e.pointerId, at);
  };
  const pinch = (id: number, at: Point) => {
    const before = pointers.get(id)!;
    const [, other] = [...pointers].find(([key]) => key !== id)!;
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(at.x - other.x, at.y - other.y);
    if (is > 0 && was > 0) to().zoom(was / is, (at.x + other.x) / 2);
  };
  const up = (e: PointerEvent) => {
    const at = place(e);
    const wasAlone = pointers.size === 1;
    const known = pointers.delete(e.pointerId);
    if (known && wasAlone && !scrubbing && travelled <= STILL && e.type === 'pointerup')
      to().click(at.x, at.y);
    if (pointers.size === 0) scrubbing = false;
  };
  const wheel = (e: WheelEvent) => {
    e.preventDefault();
    const lines = e.deltaMode === 1 ? 16 : 1;
    if (e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY)) {
      to().pan(((e.deltaX || e.deltaY) * lines) / element.clientWidth);
    } else {
      to().zoom(Math.exp(e.deltaY * lines * WHEEL_STEP), place(e).x);
    }
  };
  const leave = () => to().leave();
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', up);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', up);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('wheel', wheel);
  };
}
