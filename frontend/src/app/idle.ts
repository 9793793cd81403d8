/**
 * The page's one idle signal, for tests and benchmarks: `<html data-idle="true">` when nothing is being loaded,
 * streamed, played or waiting to be painted. It falls at once when something begins.
 */
export type Work = 'load' | 'run' | 'play' | 'paint';

/** Read-only figures for benchmarks, in ms since the page began. */
export interface Timings {
  runClicked: number;
  firstPainted: number;
}

export class Idle {
  readonly timings: Timings = { runClicked: 0, firstPainted: 0 };
  readonly #work = new Map<Work, number>();

  constructor(private readonly root: HTMLElement) {
    root.dataset.idle = 'true';
  }

  get idle(): boolean {
    return this.#work.size === 0;
  }

  begin(work: Work): void {
    this.#work.set(work, (this.#work.get(work) ?? 0) + 1);
    this.root.dataset.idle = 'false';
  }

  end(work: Work): void {
    const left = (this.#work.get(work) ?? 0) - 1;
    if (left > 0) this.#work.set(work, left);
    else this.#work.delete(work);
    if (this.idle) this.root.dataset.idle = 'true';
  }

  /** Counts something as begun or ended whatever was said before. */
  set(work: Work, isGoingOn: boolean): void {
    if (isGoingOn === this.#work.has(work)) return;
    if (isGoingOn) this.begin(work);
    else {
      this.#work.delete(work);
      if (this.idle) this.root.dataset.idle = 'true';
    }
  }

  /** Makes the signal and the figures readable as `window.__interleave`. */
  publish(target: Window): void {
    const idle = () => this.idle;
    const timings = this.timings;
    Object.defineProperty(target, '__interleave', {
      value: Object.freeze({
        get idle() {
          return idle();
        },
        get timings() {
          return { ...timings };
        },
      }),
    });
  }
}
