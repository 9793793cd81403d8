/** Writes timelines by hand for tests and for the page without a server; follows the wire contract to the letter. */
import type { LaneKind, Outcome, TimelineDocument, WireLane, WireResource } from '../../src/wire/document.ts';
import type { EventType, On, Payloads, State, WireEvent } from '../../src/wire/events.ts';

interface Place {
  readonly line?: number;
  readonly cause?: number;
}

export class Recording {
  readonly lanes: WireLane[] = [];
  readonly resources: WireResource[] = [];
  readonly events: WireEvent[] = [];
  /** Virtual now in ns; moved by {@link after}. */
  now = 0;

  constructor(
    readonly source: string,
    readonly scenario: string,
  ) {}

  lane(kind: LaneKind, name: string, parent?: number): number {
    const id = this.lanes.length + 1;
    this.lanes.push({
      id,
      kind,
      name,
      ...(parent ? { parent } : {}),
      ...(kind === 'process' ? { pid: 4242 } : {}),
    });
    return id;
  }

  resource(kind: string, name: string, process = 1): number {
    const id = this.resources.length + 1;
    this.resources.push({ id, kind, name, process });
    return id;
  }

  after(nanos: number): this {
    this.now += nanos;
    return this;
  }

  /** Records an event now and gives its seq. */
  add<K extends EventType>(lane: number, type: K, payload: Payloads[K], place: Place = {}): number {
    const seq = this.events.length + 1;
    this.events.push({ seq, t: this.now, lane, type, ...payload, ...place } as unknown as WireEvent);
    return seq;
  }

  state(lane: number, state: State, on?: On, cause?: number): number {
    return this.add(lane, 'lane.state', { state, ...(on ? { on } : {}) }, cause ? { cause } : {});
  }

  /** A line, and a microsecond for it. */
  line(lane: number, line: number): number {
    this.now += 1000;
    return this.add(lane, 'line.reached', {}, { line });
  }

  document(outcome: Partial<Outcome> = {}): TimelineDocument {
    return {
      format: 'interleave.timeline',
      version: 1,
      program: { scenario: this.scenario, title: this.scenario, source: this.source },
      options: { seed: 0, cores: 4, gil: true, switchInterval: 5_000_000, preemption: 'cpython' },
      lanes: this.lanes,
      resources: this.resources,
      events: this.events,
      findings: [],
      outcome: { status: 'finished', exit: 0, duration: this.now, steps: this.events.length * 7, ...outcome },
    };
  }
}
