/** The lanes: a canvas, the names of the rows beside it, and the pointer's and fingers' ways of moving. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { positionOf } from '../app/navigation.ts';
import { axisOf } from '../geometry/axis.ts';
import { type Hit, hitTest } from '../geometry/hit.ts';
import { layoutRows, metricsFor } from '../geometry/rows.ts';
import { fitted, toPosition } from '../geometry/view.ts';
import { Painter } from '../paint/paint.ts';
import { readPalette } from '../paint/palette.ts';
import type { Scene } from '../paint/scene.ts';
import { ArrowList, useArrows } from './ArrowList.tsx';
import { useApp } from './context.ts';
import { useGestures } from './gestures.ts';
import { LaneList } from './LaneList.tsx';
import { Minimap } from './Minimap.tsx';
import { StageBar } from './StageBar.tsx';
import { StageEmpty } from './StageEmpty.tsx';
import { Tooltip } from './Tooltip.tsx';

/** A scene but for what is only known when it is painted. */
type Unpainted = Omit<Scene, 'palette' | 'ratio' | 'fonts'>;

interface Size {
  readonly width: number;
  readonly height: number;
}

export function Stage() {
  const { state, words, controller, scheme, markOf } = useApp();
  const { timeline, version } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [scrollTop, setScrollTop] = useState(0);
  const [pointer, setPointer] = useState<{ x: number; y: number; hit: Hit } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timeline grows in place, version tells
  const metrics = useMemo(
    () => metricsFor(timeline, size.height, state.projection),
    [timeline, version, size.height, state.projection],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  const layout = useMemo(
    () => (timeline ? layoutRows(timeline, metrics) : null),
    [timeline, version, metrics],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  const axis = useMemo(
    () => (timeline ? axisOf(timeline, state.axis) : null),
    [timeline, version, state.axis],
  );
  const arrows = useArrows();
  const hasLanes = timeline !== null && timeline.length > 0;

  useEffect(() => {
    const box = canvas.current?.parentElement;
    if (!box || !hasLanes) return;
    const measure = () => setSize({ width: box.clientWidth, height: scroller.current?.clientHeight ?? 0 });
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(box);
    if (scroller.current) watcher.observe(scroller.current);
    return () => watcher.disconnect();
  }, [hasLanes]);

  const scene = useMemo((): Unpainted | null => {
    if (!timeline || !layout || !axis || size.width === 0) return null;
    return {
      timeline,
      version,
      layout,
      metrics,
      axis,
      view: state.view ?? fitted({ end: axis.end, smallest: 1 }),
      width: size.width,
      height: size.height,
      scrollTop,
      markOf,
      texts: words,
      arrows,
      playhead: positionOf(state.playhead, axis),
      selected: state.selected,
      hovered: state.hovered,
    };
  }, [
    timeline,
    version,
    layout,
    metrics,
    axis,
    state.view,
    size,
    scrollTop,
    markOf,
    words,
    arrows,
    state.playhead,
    state.selected,
    state.hovered,
  ]);

  usePainting(canvas, scene, scheme);
  const hitAt = (x: number, y: number): Hit | null =>
    scene && y > metrics.ruler
      ? hitTest(scene.timeline, scene.layout, scene.axis, scene.view, scene.width, x, y + scrollTop)
      : null;
  useGestures(
    canvas,
    {
      zoom: (factor, x) => scene && controller.zoom(factor, toPosition(scene.view, scene.width, x)),
      pan: (share) => controller.pan(share),
      scroll: (dy) => scroller.current?.scrollBy({ top: dy }),
      scrub: (x) => scene && controller.scrubTo(toPosition(scene.view, scene.width, x)),
      isRuler: (y) => y <= metrics.ruler,
      point: (x, y) => {
        const hit = hitAt(x, y);
        controller.hover(hit?.event ?? -1);
        setPointer(hit ? { x, y, hit } : null);
      },
      leave: () => {
        controller.hover(-1);
        setPointer(null);
      },
      click: (x, y) => {
        const hit = hitAt(x, y);
        if (hit) controller.select(hit.event);
        else if (scene) controller.scrubTo(toPosition(scene.view, scene.width, x));
      },
    },
    hasLanes,
  );

  return (
    <section
      className="stage panel"
      aria-label={words.stage}
      data-testid="stage"
      data-phase={state.run.phase}
    >
      <StageBar />
      {hasLanes && layout ? (
        <div
          className="stage-scroll"
          ref={scroller}
          onScroll={(e) => setScrollTop(e.currentTarget.scrollTop)}
        >
          <LaneList layout={layout} metrics={metrics} scrollTop={scrollTop} height={size.height} />
          <div className="stage-canvas">
            <canvas
              ref={canvas}
              data-testid="canvas"
              role="img"
              aria-label={words.canvasLabel(timeline.lanes.size, timeline.length)}
            />
            {pointer && scene && <Tooltip x={pointer.x} y={pointer.y} hit={pointer.hit} width={size.width} />}
          </div>
          <div className="stage-height" style={{ height: layout.height }} />
        </div>
      ) : (
        <StageEmpty />
      )}
      {hasLanes && <Minimap width={size.width} />}
      <ArrowList arrows={arrows} />
    </section>
  );
}

/** Paints with the next frame whenever the scene has changed. */
function usePainting(
  canvas: { readonly current: HTMLCanvasElement | null },
  scene: Unpainted | null,
  scheme: Scene['palette']['scheme'],
): void {
  const { controller } = useApp();
  const [fonts, setFonts] = useState(0);
  const [painter] = useState(() => new Painter());
  useEffect(() => {
    const again = () => setFonts((n) => n + 1);
    document.fonts?.addEventListener('loadingdone', again);
    return () => document.fonts?.removeEventListener('loadingdone', again);
  }, []);
  useEffect(() => {
    const element = canvas.current;
    const ctx = element?.getContext('2d');
    if (!element || !ctx || !scene) return;
    controller.idle.set('paint', true);
    const frame = requestAnimationFrame(() => {
      const ratio = window.devicePixelRatio || 1;
      const width = Math.round(scene.width * ratio);
      const height = Math.round(scene.height * ratio);
      if (element.width !== width || element.height !== height) {
        element.width = width;
        element.height = height;
        element.style.width = `${scene.width}px`;
        element.style.height = `${scene.height}px`;
      }
      performance.mark('interleave.paint');
      painter.paint(ctx, { ...scene, ratio, fonts, palette: readPalette(element, scheme) });
      performance.measure('interleave.painting', 'interleave.paint');
      controller.painted();
      controller.idle.set('paint', false);
    });
    return () => {
      cancelAnimationFrame(frame);
      controller.idle.set('paint', false);
    };
  }, [canvas, scene, scheme, controller, painter, fonts]);
}
