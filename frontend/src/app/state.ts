/** The state of the page. Everything on screen is a function of it. */
import type { AxisKind } from '../geometry/axis.ts';
import type { View } from '../geometry/view.ts';
import type { Language } from '../i18n/index.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Finding, RunOptions } from '../wire/document.ts';
import type { Chapter, Scenario } from '../wire/messages.ts';
import { SHARES, type Shares } from './shares.ts';

export type Theme = 'auto' | 'light' | 'dark';
export type Tab = 'events' | 'state' | 'about';
/** What is shown at phone width, where only one part fits. */
export type Part = 'program' | 'stage' | 'details';

export type Phase = 'empty' | 'starting' | 'streaming' | 'done' | 'failed';

export interface Run {
  readonly phase: Phase;
  /** Why there is no timeline, or only a part of one. */
  readonly message: string;
  /** The text that was run; differs from the program once that is edited. */
  readonly source: string;
  /** Name of the file, if it was opened and not run. */
  readonly file: string;
}

export interface Playhead {
  /** The last event that has happened, -1 before the first. */
  readonly index: number;
  /** Virtual ns. Between two events when the playhead moves along the time scale. */
  readonly t: number;
}

export interface Filter {
  readonly lines: boolean;
  readonly scheduling: boolean;
  readonly accesses: boolean;
}

export interface AppState {
  readonly language: Language;
  readonly theme: Theme;
  readonly projection: boolean;
  readonly shares: Shares;
  readonly chapters: readonly Chapter[];
  readonly catalogue: 'loading' | 'ready' | 'failed';
  readonly catalogueOpen: boolean;
  /** `own` for the viewer's own program. */
  readonly scenarioId: string;
  readonly scenario: Scenario | null;
  readonly scenarioPhase: 'loading' | 'ready' | 'failed';
  readonly source: string;
  /** What the program's `input()` reads, line by line. */
  readonly input: string;
  readonly defaults: RunOptions;
  /** What the viewer has set differently from the scenario and the defaults. */
  readonly options: RunOptions;
  readonly connected: boolean;
  readonly run: Run;
  readonly timeline: Timeline | null;
  /** Rises whenever the timeline has grown. */
  readonly version: number;
  readonly playhead: Playhead;
  readonly playing: boolean;
  readonly speed: number;
  /** Indexes of events, -1 if none. */
  readonly selected: number;
  readonly hovered: number;
  /** Whose lines and lanes are marked. */
  readonly finding: Finding | null;
  readonly axis: AxisKind;
  /** Null while everything is shown, however much it grows. */
  readonly view: View | null;
  readonly filter: Filter;
  readonly allArrows: boolean;
  readonly tab: Tab;
  readonly part: Part;
  readonly helpOpen: boolean;
}

export const OWN = 'own';
export const NO_RUN: Run = { phase: 'empty', message: '', source: '', file: '' };
export const START: Playhead = { index: -1, t: 0 };
export const SPEEDS: readonly number[] = [0.25, 0.5, 1, 2, 4, 8, 16, 64];

export const INITIAL: AppState = {
  language: 'en',
  theme: 'auto',
  projection: false,
  shares: SHARES,
  chapters: [],
  catalogue: 'loading',
  catalogueOpen: false,
  scenarioId: OWN,
  scenario: null,
  scenarioPhase: 'loading',
  source: '',
  input: '',
  defaults: { seed: 0, cores: 4, gil: true, switchInterval: 5_000_000, preemption: 'cpython' },
  options: {},
  connected: true,
  run: NO_RUN,
  timeline: null,
  version: 0,
  playhead: START,
  playing: false,
  speed: 1,
  selected: -1,
  hovered: -1,
  finding: null,
  axis: 'time',
  view: null,
  filter: { lines: true, scheduling: false, accesses: true },
  allArrows: false,
  tab: 'events',
  part: 'program',
  helpOpen: false,
};
