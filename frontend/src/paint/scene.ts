/** All that one painting of the lanes depends on. */
import type { Axis } from '../geometry/axis.ts';
import type { Layout, Metrics } from '../geometry/rows.ts';
import type { View } from '../geometry/view.ts';
import type { FutureState } from '../kinds/calls.ts';
import type { MarkOf } from '../style/hues.ts';
import type { Arrow } from '../timeline/arrows.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Palette } from './palette.ts';

/** Words on the canvas, in the language of the page. */
export interface SceneTexts {
  waitsFor(name: string, holder: string): string;
  waiting(count: number): string;
  sleeps(duration: string): string;
  /** Of an event flag that is up. */
  readonly flagSet: string;
  readonly futureStates: Readonly<Record<FutureState, string>>;
}

export interface Scene {
  readonly timeline: Timeline;
  /** Rises when the timeline has grown, and when fonts have arrived. */
  readonly version: number;
  readonly fonts: number;
  readonly layout: Layout;
  readonly metrics: Metrics;
  readonly axis: Axis;
  readonly view: View;
  /** Size of the visible drawing, and how far it is scrolled down, in CSS px. */
  readonly width: number;
  readonly height: number;
  readonly scrollTop: number;
  readonly ratio: number;
  readonly palette: Palette;
  readonly markOf: MarkOf;
  readonly texts: SceneTexts;
  readonly arrows: readonly Arrow[];
  /** Position of the playhead on the axis. */
  readonly playhead: number;
  /** Indexes of events, -1 if none. */
  readonly selected: number;
  readonly hovered: number;
}
