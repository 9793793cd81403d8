import { Controller, type Surroundings } from '../../src/app/controller.ts';
import { Idle } from '../../src/app/idle.ts';
import { Memory } from '../../src/app/memory.ts';
import type { TimelineDocument } from '../../src/wire/document.ts';
import type { Scenario } from '../../src/wire/messages.ts';
import { CHAPTERS } from '../dev/catalogue.ts';
import { LOCK_SOURCE } from '../samples/samples.ts';
import { FakeSocket } from '../stream/fakeSocket.ts';

/** A page whose server, clock and frames are the test's. */
export class TestPage {
  readonly socket = new FakeSocket();
  readonly root = document.createElement('html');
  readonly idle = new Idle(this.root);
  readonly controller: Controller;
  readonly #frames: ((now: number) => void)[] = [];
  now = 0;

  constructor(change: Partial<Surroundings> = {}) {
    localStorage.clear();
    this.controller = new Controller({
      api: {
        chapters: async () => CHAPTERS,
        scenario: async (id): Promise<Scenario> => ({
          id,
          title: { en: id, ja: `${id}です` },
          source: LOCK_SOURCE,
        }),
        defaults: async () => ({ seed: 0 }),
      },
      openSocket: () => this.socket,
      memory: new Memory(localStorage),
      idle: this.idle,
      languages: ['en'],
      nextFrame: (callback) => void this.#frames.push(callback),
      now: () => this.now,
      ...change,
    });
  }

  async begin(scenario = 'threading/lock'): Promise<this> {
    await this.controller.begin(scenario);
    this.socket.accept();
    return this;
  }

  /** Lets a frame come after so many ms. */
  frame(ms = 16): void {
    this.now += ms;
    for (const callback of this.#frames.splice(0)) callback(this.now);
  }

  /** The id of the run asked for last. */
  get id(): number {
    const asked = this.socket.sent.findLast((message) => 'op' in message && message.op === 'run');
    return (asked as { id: number } | undefined)?.id ?? 0;
  }

  /** Answers the run that was asked for with this document. */
  answer(run: TimelineDocument): void {
    const { id } = this;
    this.socket.receive({ op: 'begin', id, program: run.program, options: run.options });
    this.socket.receive({ op: 'batch', id, lanes: run.lanes, resources: run.resources, events: run.events });
    this.socket.receive({ op: 'end', id, findings: run.findings, outcome: run.outcome });
    this.frame();
  }
}
