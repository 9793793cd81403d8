/**
 * What the viewer can do. Holds the store and the connection; panels call its methods and read its state.
 */

import type { AxisKind } from '../geometry/axis.ts';
import { axisOf } from '../geometry/axis.ts';
import { type Bounds, fitted, panned, revealing, type View, zoomed } from '../geometry/view.ts';
import type { Api } from '../stream/api.ts';
import type { SocketLike } from '../stream/runClient.ts';
import { Timeline } from '../timeline/timeline.ts';
import { type Finding, NotATimeline, parseDocument, type RunOptions } from '../wire/document.ts';
import type { Idle } from './idle.ts';
import type { Memory, Preferences } from './memory.ts';
import { nextShown, playheadAt, playheadAtPosition, positionOf, toldIndex } from './navigation.ts';
import { advanced } from './player.ts';
import { Receiver } from './receiver.ts';
import { type AppState, INITIAL, OWN, type Playhead, START } from './state.ts';
import { Store } from './store.ts';

/** What the page is made of, so that tests can give it other parts. */
export interface Surroundings {
  readonly api: Api;
  readonly openSocket: () => SocketLike;
  readonly memory: Memory;
  readonly idle: Idle;
  readonly languages: readonly string[];
  readonly nextFrame: (callback: (now: number) => void) => void;
  readonly now: () => number;
}

/** The closest view: so many ns, so many events. */
const SMALLEST: { readonly [K in AxisKind]: number } = { time: 100, order: 4 };
const OWN_START = `import threading


def work():
    print("hello from", threading.current_thread().name)


thread = threading.Thread(target=work)
thread.start()
thread.join()
`;

export class Controller {
  readonly store: Store<AppState>;
  readonly #receiver: Receiver;
  #playedAt = 0;
  #playedTo: number | null = null;

  constructor(private readonly around: Surroundings) {
    this.store = new Store<AppState>({ ...INITIAL, ...around.memory.preferences(around.languages) });
    this.#receiver = new Receiver(this.store, around.idle, around.nextFrame, around.openSocket);
  }

  get state(): AppState {
    return this.store.get();
  }

  /** Loads the catalogue and the first program, and connects. */
  async begin(wanted: string): Promise<void> {
    this.#receiver.connect();
    this.around.idle.begin('load');
    try {
      const [chapters, defaults] = await Promise.all([
        this.around.api.chapters(),
        this.around.api.defaults(),
      ]);
      this.store.set({ chapters, defaults: { ...INITIAL.defaults, ...defaults }, catalogue: 'ready' });
      const first = chapters[0]?.scenarios[0]?.id ?? OWN;
      const known = chapters.some((c) => c.scenarios.some((s) => s.id === wanted));
      await this.choose(known || wanted === OWN ? wanted : first);
    } catch {
      this.store.set({ catalogue: 'failed' });
      if (this.state.source === '') await this.choose(OWN);
    } finally {
      this.around.idle.end('load');
    }
  }

  /** Shows a scenario (or the viewer's own program), with the edits made to it before. */
  async choose(id: string): Promise<void> {
    this.#setPlaying(false);
    this.#receiver.forget();
    this.store.set({ scenarioId: id, scenario: null, scenarioPhase: 'loading', source: '', options: {} });
    const edits = this.around.memory.edits(id);
    this.store.set({ input: this.around.memory.input(id) });
    if (id === OWN) {
      this.store.set({ scenarioPhase: 'ready', source: edits ?? OWN_START });
      return;
    }
    this.around.idle.begin('load');
    try {
      const scenario = await this.around.api.scenario(id);
      if (this.state.scenarioId !== id) return;
      this.store.set({ scenario, scenarioPhase: 'ready', source: edits ?? scenario.source });
    } catch {
      if (this.state.scenarioId === id) this.store.set({ scenarioPhase: 'failed' });
    } finally {
      this.around.idle.end('load');
    }
  }

  edit(source: string): void {
    const { scenario, scenarioId } = this.state;
    this.store.set({ source });
    const isOriginal = source === (scenario?.source ?? OWN_START);
    this.around.memory.saveEdits(scenarioId, isOriginal ? null : source);
  }

  /** Sets the lines that `input()` will read. */
  setInput(input: string): void {
    this.store.set({ input });
    this.around.memory.saveInput(this.state.scenarioId, input);
  }

  revert(): void {
    this.edit(this.state.scenario?.source ?? OWN_START);
  }

  isEdited(): boolean {
    const { scenario, source } = this.state;
    return source !== (scenario?.source ?? OWN_START);
  }

  /** The options the next run will have. */
  effectiveOptions(): RunOptions {
    const { defaults, scenario, options } = this.state;
    return { ...defaults, ...scenario?.options, ...options };
  }

  setOption(name: string, value: RunOptions[string]): void {
    this.store.set({ options: { ...this.state.options, [name]: value } });
  }

  run(): void {
    const { scenario, options, source, input, scenarioId } = this.state;
    if (this.state.scenarioPhase !== 'ready') return;
    this.around.idle.timings.runClicked = this.around.now();
    this.around.idle.timings.firstPainted = 0;
    performance.mark('interleave.run');
    this.#setPlaying(false);
    this.store.set({ part: 'stage' });
    this.#receiver.run({
      ...(scenarioId === OWN ? {} : { scenario: scenarioId }),
      source,
      ...(input === '' ? {} : { input }),
      options: { ...scenario?.options, ...options },
    });
  }

  stop(): void {
    this.#receiver.stop();
  }

  /** Shows a timeline from a file as if it had been run. */
  openFile(name: string, text: string): void {
    try {
      const timeline = Timeline.of(parseDocument(text));
      const { source } = timeline.program;
      this.#setPlaying(false);
      this.#receiver.forget();
      const input = inputOf(timeline);
      this.store.set({
        scenarioId: OWN,
        scenario: null,
        scenarioPhase: 'ready',
        source,
        input,
        part: 'stage',
      });
      this.#receiver.show(timeline, { run: { phase: 'done', message: '', source, file: name } });
    } catch (error) {
      if (!(error instanceof NotATimeline)) throw error;
      const message = error.message === 'version' ? 'version' : 'file';
      this.store.set({ run: { ...this.state.run, phase: 'failed', message } });
    }
  }

  movePlayhead(playhead: Playhead, keepPlaying = false): void {
    const { timeline, view } = this.state;
    if (!timeline) return;
    if (!keepPlaying) this.#setPlaying(false);
    const axis = axisOf(timeline, this.state.axis);
    const revealed = view && revealing(view, positionOf(playhead, axis), this.#bounds());
    this.store.set({ playhead, view: revealed });
  }

  goTo(index: number): void {
    const { timeline } = this.state;
    if (timeline) this.movePlayhead(playheadAt(timeline, index));
  }

  scrubTo(position: number): void {
    const { timeline } = this.state;
    if (timeline)
      this.movePlayhead(playheadAtPosition(timeline, axisOf(timeline, this.state.axis), position));
  }

  /** One event that the table shows; with `onLane`, of the selected lane or the one at the playhead. */
  step(direction: 1 | -1, onLane = false): void {
    const { timeline, playhead, filter, selected } = this.state;
    if (!timeline) return;
    const lane = timeline.laneAt(selected >= 0 ? selected : Math.max(playhead.index, 0));
    this.goTo(nextShown(timeline, playhead.index, direction, filter, onLane ? lane : undefined));
  }

  select(index: number): void {
    this.store.set({ selected: index, finding: null });
    if (index >= 0) this.goTo(index);
  }

  /** Goes to the telling event of a finding and marks the lines and lanes it is about. */
  show(finding: Finding): void {
    const { timeline } = this.state;
    if (!timeline) return;
    this.select(timeline.indexOf(finding.events?.[0] ?? 0));
    this.store.set({ finding });
  }

  hover(index: number): void {
    if (index !== this.state.hovered) this.store.set({ hovered: index });
  }

  goToCause(): void {
    const { timeline, selected, playhead, filter } = this.state;
    if (!timeline) return;
    const cause = timeline.causeOf(selected >= 0 ? selected : toldIndex(timeline, playhead, filter));
    if (cause >= 0) this.select(cause);
  }

  togglePlay(): void {
    const { timeline, playing, playhead } = this.state;
    if (!timeline || timeline.length === 0) return;
    if (!playing && playhead.index >= timeline.length - 1) this.store.set({ playhead: START });
    this.#setPlaying(!playing);
  }

  setAxis(axis: AxisKind): void {
    if (axis === this.state.axis) return;
    this.#playedTo = null;
    this.store.set({ axis, view: null });
  }

  zoom(factor: number, anchor?: number): void {
    const { timeline, playhead, axis } = this.state;
    if (!timeline) return;
    const bounds = this.#bounds();
    const view = this.state.view ?? fitted(bounds);
    const position = positionOf(playhead, axisOf(timeline, axis));
    const isVisible = position >= view.from && position <= view.to;
    const middle = isVisible ? position : (view.from + view.to) / 2;
    this.#setView(zoomed(view, factor, anchor ?? middle, bounds));
  }

  /** Moves the view by a share of its width. */
  pan(share: number): void {
    const bounds = this.#bounds();
    const view = this.state.view ?? fitted(bounds);
    this.#setView(panned(view, share * (view.to - view.from), bounds));
  }

  fit(): void {
    this.store.set({ view: null });
  }

  setPreferences(change: Partial<Preferences>): void {
    this.store.set(change);
    this.around.memory.savePreferences(this.state);
  }

  /** Called by the stage after painting: the first lane of a run on screen ends the measured time. */
  painted(): void {
    const { timings } = this.around.idle;
    const { timeline } = this.state;
    if (timings.firstPainted > 0 || timings.runClicked === 0 || !timeline || timeline.length === 0) return;
    timings.firstPainted = this.around.now();
    performance.mark('interleave.firstLane');
  }

  get idle(): Idle {
    return this.around.idle;
  }

  #bounds(): Bounds {
    const { timeline, axis } = this.state;
    return { end: timeline ? axisOf(timeline, axis).end : 1, smallest: SMALLEST[axis] };
  }

  #setView(view: View): void {
    const whole = fitted(this.#bounds());
    const isWhole = view.to - view.from >= (whole.to - whole.from) * 0.9999;
    this.store.set({ view: isWhole ? null : view });
  }

  #setPlaying(playing: boolean): void {
    if (playing === this.state.playing) return;
    this.#playedTo = null;
    this.around.idle.set('play', playing);
    this.store.set({ playing });
    if (!playing) return;
    this.#playedAt = this.around.now();
    this.around.nextFrame(() => this.#playOn());
  }

  #playOn(): void {
    if (!this.state.playing) return;
    const now = this.around.now();
    const next = advanced(this.state, (now - this.#playedAt) / 1000, this.#playedTo);
    this.#playedAt = now;
    if (!next) {
      this.goTo(Number.POSITIVE_INFINITY);
      return;
    }
    this.#playedTo = next.position;
    this.movePlayhead(next.playhead, true);
    this.around.nextFrame(() => this.#playOn());
  }
}

/** The lines a recorded program has read, so that it reads the same ones when it is run again. */
function inputOf(timeline: Timeline): string {
  let input = '';
  for (let index = 0; index < timeline.length; index++) {
    if (timeline.typeAt(index) !== 'input.read') continue;
    const { text } = timeline.payloadAt(index) as { text?: string };
    if (text !== undefined) input += `${text}\n`;
  }
  return input;
}
