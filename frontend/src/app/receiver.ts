/**
 * Receives runs: fills a timeline from the stream and puts it into the store frame by frame. A hidden page has no
 * frames: it shows nothing, grants nothing, and so holds back its stream.
 */
import { RunClient, type RunRequest, type SocketLike } from '../stream/runClient.ts';
import { Timeline } from '../timeline/timeline.ts';
import type { Idle } from './idle.ts';
import { playheadAt } from './navigation.ts';
import { type AppState, NO_RUN, START } from './state.ts';
import type { Store } from './store.ts';

export class Receiver {
  readonly #client: RunClient;
  /** The timeline being received. */
  #incoming: Timeline | null = null;
  /** How many events of it are on screen. */
  #shown = 0;
  #framed = false;

  constructor(
    private readonly store: Store<AppState>,
    private readonly idle: Idle,
    private readonly nextFrame: (callback: (now: number) => void) => void,
    openSocket: () => SocketLike,
  ) {
    this.#client = new RunClient(openSocket, {
      connected: (connected) => store.set({ connected }),
      begin: ({ program, options }) => {
        this.#incoming = new Timeline(program, options);
        store.set({ run: { ...store.get().run, phase: 'streaming' } });
      },
      batch: (batch) => {
        this.#incoming?.append(batch);
        if (this.#incoming && !store.get().timeline) this.show(this.#incoming); // the first lanes at once
        this.#showWithNextFrame();
      },
      end: ({ findings = [], outcome }) => {
        const timeline = this.#incoming ?? new Timeline({ source: store.get().run.source }, {});
        timeline.finish(findings, outcome);
        this.#end(timeline.inOrderOfTime(), { run: { ...store.get().run, phase: 'done' } });
      },
      refused: (message) => this.#fail(message),
      lost: () => this.#fail('lost'),
    });
  }

  connect(): void {
    this.#client.connect();
  }

  /** Runs a program, given as text; what was shown before is gone. */
  run(request: RunRequest & { readonly source: string }): void {
    this.idle.set('run', true);
    this.clear();
    this.store.set({ run: { ...NO_RUN, phase: 'starting', source: request.source } });
    this.#client.run(request);
  }

  stop(): void {
    this.#client.stop();
    if (this.store.get().run.phase !== 'starting') return;
    this.idle.set('run', false);
    this.store.set({ run: NO_RUN });
  }

  /** Lets go of the present run: nothing of it is shown any more, nor what still comes of it. */
  forget(): void {
    this.#client.forget();
    this.#incoming = null;
    this.idle.set('run', false);
    this.clear();
  }

  clear(): void {
    this.#shown = 0;
    this.store.set({
      run: NO_RUN,
      timeline: null,
      playhead: START,
      selected: -1,
      hovered: -1,
      finding: null,
      view: null,
    });
  }

  /** Shows a timeline, grown or new; a playhead that stands at its end stays at the end. */
  show(timeline: Timeline, change: Partial<AppState> = {}): void {
    const { version, playhead } = this.store.get();
    const follows = playhead.index >= this.#shown - 1;
    this.#shown = timeline.length;
    this.store.set({
      timeline,
      version: version + 1,
      ...(follows ? { playhead: playheadAt(timeline, timeline.length - 1) } : {}),
      ...change,
    });
  }

  #end(timeline: Timeline, change: Partial<AppState>): void {
    this.#incoming = null;
    this.show(timeline, change);
    this.idle.set('run', false);
  }

  #fail(message: string): void {
    const received = this.#incoming;
    const run = { ...this.store.get().run, phase: 'failed' as const, message };
    if (received && received.length > 0) {
      this.#end(received.inOrderOfTime(), { run });
      return;
    }
    this.#incoming = null;
    this.store.set({ run });
    this.idle.set('run', false);
  }

  #showWithNextFrame(): void {
    if (this.#framed) return;
    this.#framed = true;
    this.nextFrame(() => {
      this.#framed = false;
      if (!this.#incoming) return;
      this.show(this.#incoming);
      this.#client.grant();
    });
  }
}
