/**
 * A recorded run, in columns: the one model that a live stream and an opened file both fill.
 *
 * Invariants: events are kept in the order they happened (by `seq`; a finished run whose processes overlap
 * is put in the order of time by {@link inOrderOfTime}). An event is named by its *index* in that order. The
 * model only ever grows; whoever shows it keeps a version number beside it.
 */

import { kindOf } from '../kinds/index.ts';
import type { Effects, Kind } from '../kinds/kind.ts';
import type {
  Finding,
  Outcome,
  Program,
  RunOptions,
  TimelineDocument,
  WireLane,
  WireResource,
} from '../wire/document.ts';
import type { KnownEvent, On, WireEvent } from '../wire/events.ts';
import { Column } from './column.ts';
import { ContentTrack } from './contentTrack.ts';
import { effectsOn } from './effects.ts';
import { type Payload, Payloads } from './payloads.ts';
import { ResourceTrack } from './resourceTrack.ts';
import { codeOf, SpanTrack } from './spanTrack.ts';

/** A lane with all that is known of it. */
export interface Lane extends WireLane {
  /** Indexes of its events. */
  readonly events: Column<Int32Array>;
  readonly spans: SpanTrack;
}

export interface Resource extends WireResource {
  /** Who holds it and who waits for it. */
  readonly track: ResourceTrack;
  /** What is in it. */
  readonly content: ContentTrack;
}

/** The resources that stand for what a loop has yet to run. */
export type Bookings = 'ready' | 'timers';

/** What a batch of the stream or a whole document brings. */
export interface Additions {
  readonly lanes?: readonly WireLane[];
  readonly resources?: readonly WireResource[];
  readonly events: readonly WireEvent[];
  /** What was found by then. */
  readonly findings?: readonly Finding[];
}

/** Ids of resources made up here are below zero, as those of the interpreter locks; these begin far below them. */
const FIRST_BOOKINGS = -1_000_000_000;

const empty = () => ({ track: new ResourceTrack(), content: new ContentTrack() });

export class Timeline {
  readonly program: Program;
  readonly options: RunOptions;
  readonly lanes = new Map<number, Lane>();
  readonly resources = new Map<number, Resource>();
  findings: readonly Finding[] = [];
  outcome: Outcome | null = null;

  readonly #t = Column.float64();
  readonly #seq = Column.int32();
  readonly #lane = Column.int32();
  readonly #type = Column.uint16();
  readonly #line = Column.int32();
  readonly #cause = Column.int32();
  readonly #payload = Column.int32();
  readonly #payloads = new Payloads();
  readonly #types: string[] = [];
  /** What is known of each of the types; null for those unknown here. */
  readonly #kinds: (Kind<KnownEvent> | null)[] = [];
  /** The interpreter lock of each process. */
  readonly #gils = new Map<number, number>();
  readonly #typeNumbers = new Map<string, number>();
  /** Only filled where `seq` is not simply the index + 1. */
  #indexOfSeq: Map<number, number> | null = null;
  #latest = 0;
  #ordered = true;
  /** What each lane waits for just now. */
  readonly #waitsFor = new Map<number, number>();
  readonly #effects: Effects;

  constructor(program: Program, options: RunOptions) {
    this.program = program;
    this.options = options;
    this.#effects = effectsOn(this);
  }

  static of(document: TimelineDocument): Timeline {
    const timeline = new Timeline(document.program, document.options);
    timeline.append(document);
    timeline.finish(document.findings, document.outcome ?? null);
    return timeline.inOrderOfTime();
  }

  get length(): number {
    return this.#t.length;
  }

  /** The latest instant so far (virtual ns), the whole duration once it is known. */
  get end(): number {
    return Math.max(this.#latest, this.outcome?.duration ?? 0);
  }

  append({ lanes = [], resources = [], events, findings = [] }: Additions): void {
    for (const lane of lanes) {
      const known = this.lanes.get(lane.id);
      this.lanes.set(lane.id, {
        ...lane,
        events: known?.events ?? Column.int32(),
        spans: known?.spans ?? new SpanTrack(),
      });
    }
    for (const resource of resources) {
      const known = this.resources.get(resource.id);
      this.resources.set(resource.id, { ...empty(), ...known, ...resource });
    }
    for (const event of events) this.#add(event);
    if (findings.length > 0) this.findings = [...this.findings, ...findings];
  }

  finish(findings: readonly Finding[], outcome: Outcome | null): void {
    this.findings = findings;
    this.outcome = outcome;
  }

  /** This timeline, or if its times fall somewhere (overlapping processes) a copy sorted by time. */
  inOrderOfTime(): Timeline {
    if (this.#ordered) return this;
    const document = this.toDocument();
    const sorted = new Timeline(this.program, this.options);
    const events = document.events.toSorted((a, b) => a.t - b.t || a.seq - b.seq);
    sorted.append({ ...document, events });
    sorted.finish(this.findings, this.outcome);
    return sorted;
  }

  t = (index: number): number => this.#t.at(index);
  seq = (index: number): number => this.#seq.at(index);
  laneAt = (index: number): number => this.#lane.at(index);
  typeAt = (index: number): string => this.#types[this.#type.at(index)] ?? '';
  /** The line of an event, 0 if it has none. */
  lineAt = (index: number): number => this.#line.at(index);
  payloadAt = (index: number): Payload => this.#payloads.get(this.#payload.at(index));

  /** Index of the cause of an event, or -1. */
  causeOf(index: number): number {
    const cause = this.#cause.at(index);
    return cause === 0 ? -1 : this.indexOf(cause);
  }

  /** Index of the event with this `seq`, or -1. */
  indexOf(seq: number): number {
    if (this.#indexOfSeq) return this.#indexOfSeq.get(seq) ?? -1;
    return seq >= 1 && seq <= this.length ? seq - 1 : -1;
  }

  /** Index of the last event at or before an instant, or -1. */
  indexAt(nanos: number): number {
    return this.#t.countUpTo(nanos) - 1;
  }

  /** The event as it was received. */
  event(index: number): WireEvent {
    const line = this.lineAt(index);
    const cause = this.#cause.at(index);
    return {
      seq: this.seq(index),
      t: this.t(index),
      lane: this.laneAt(index),
      type: this.typeAt(index),
      ...(line === 0 ? {} : { line }),
      ...(cause === 0 ? {} : { cause }),
      ...this.payloadAt(index),
    };
  }

  /** A lane; one that nobody announced is made up, so that a newer server cannot break the page. */
  lane(id: number): Lane {
    const known = this.lanes.get(id);
    if (known) return known;
    return this.#put(this.lanes, {
      id,
      kind: 'thread',
      name: `lane ${id}`,
      events: Column.int32(),
      spans: new SpanTrack(),
    });
  }

  resource(id: number): Resource {
    const known = this.resources.get(id);
    if (known) return known;
    return this.#put(this.resources, {
      id,
      kind: 'resource',
      name: `resource ${id}`,
      process: 0,
      ...empty(),
    });
  }

  /** Lane id of the process a lane belongs to (itself if it is one). */
  processOf(laneId: number): number {
    let lane = this.lanes.get(laneId);
    while (lane && lane.kind !== 'process' && lane.parent !== undefined) lane = this.lanes.get(lane.parent);
    return lane?.id ?? 0;
  }

  /** The interpreter lock of a lane's process; where none was announced it has the process's id, negated. */
  gilOf(laneId: number): Resource {
    const process = this.processOf(laneId);
    const known = this.#gils.get(process);
    if (known !== undefined) return this.resource(known);
    const announced = [...this.resources.values()].find((r) => r.kind === 'gil' && r.process === process);
    const id = announced?.id ?? -process;
    this.#gils.set(process, id);
    return announced ?? this.#put(this.resources, { id, kind: 'gil', name: 'GIL', process, ...empty() });
  }

  /** What stands for a loop's ready queue, or for its timers: they are not on the wire, but made of its events. */
  bookingsOf(loop: number, which: Bookings): Resource {
    const id = FIRST_BOOKINGS - 2 * loop - (which === 'ready' ? 0 : 1);
    const process = this.processOf(loop);
    return (
      this.resources.get(id) ??
      this.#put(this.resources, { id, kind: which, name: which, process, ...empty() })
    );
  }

  renameResource(id: number, name: string): void {
    this.#put(this.resources, { ...this.resource(id), name });
  }

  renameLane(id: number, name: string): void {
    this.#put(this.lanes, { ...this.lane(id), name });
  }

  /** The whole document, as the exports and files have it. */
  toDocument(): TimelineDocument {
    const plainLanes = [...this.lanes.values()].map(({ events: _e, spans: _s, ...lane }) => lane);
    const plainResources = [...this.resources.values()]
      .filter((resource) => resource.id > 0)
      .map(({ track: _t, content: _c, ...resource }) => resource);
    return {
      format: 'interleave.timeline',
      version: 1,
      program: this.program,
      options: this.options,
      lanes: plainLanes,
      resources: plainResources,
      events: Array.from({ length: this.length }, (_, index) => this.event(index)).sort(
        (a, b) => a.seq - b.seq,
      ),
      findings: this.findings,
      ...(this.outcome ? { outcome: this.outcome } : {}),
    };
  }

  #add(event: WireEvent): void {
    const index = this.length;
    if (event.seq !== index + 1 || this.#indexOfSeq) this.#rememberIndex(event.seq, index);
    if (event.t < this.#latest) this.#ordered = false;
    this.#latest = Math.max(this.#latest, event.t);
    this.#t.push(event.t);
    this.#seq.push(event.seq);
    this.#lane.push(event.lane);
    this.#type.push(this.#typeNumber(event));
    this.#line.push(event.line ?? 0);
    this.#cause.push(event.cause ?? 0);
    this.#payload.push(this.#payloads.numberOf(event));
    this.lane(event.lane).events.push(index);
    const kind = this.#kinds[this.#type.last()];
    if (!kind) return;
    const known = event as unknown as KnownEvent;
    if (known.type === 'lane.state') this.#changeState(index, known.lane, known.state, known.on);
    else if (known.type === 'lane.ended') this.#changeState(index, known.lane, 'ended', undefined);
    kind.effect?.(known, this.#effects);
  }

  #changeState(index: number, laneId: number, state: Parameters<typeof codeOf>[0], on: On | undefined): void {
    const { spans } = this.lane(laneId);
    if (state === 'ended' && spans.length > 0 && spans.states.last() === codeOf('ended')) return;
    spans.begin(index, codeOf(state), this.t(index));
    const before = this.#waitsFor.get(laneId);
    if (before !== undefined) this.resource(before).track.waitNoMore(index, laneId);
    this.#waitsFor.delete(laneId);
    const resource = this.#waitedFor(laneId, on);
    if (resource === undefined || (state !== 'blocked' && state !== 'ready' && state !== 'suspended')) return;
    this.#waitsFor.set(laneId, resource);
    this.resource(resource).track.wait(index, laneId);
  }

  #waitedFor(laneId: number, on: On | undefined): number | undefined {
    if (!on) return undefined;
    if ('resource' in on) return on.resource;
    return 'gil' in on ? this.gilOf(laneId).id : undefined;
  }

  #rememberIndex(seq: number, index: number): void {
    if (!this.#indexOfSeq) {
      this.#indexOfSeq = new Map();
      for (let i = 0; i < index; i++) this.#indexOfSeq.set(this.seq(i), i);
    }
    this.#indexOfSeq.set(seq, index);
  }

  #typeNumber(event: WireEvent): number {
    const known = this.#typeNumbers.get(event.type);
    if (known !== undefined) return known;
    this.#types.push(event.type);
    this.#kinds.push(kindOf(event));
    this.#typeNumbers.set(event.type, this.#types.length - 1);
    return this.#types.length - 1;
  }

  #put<T extends { readonly id: number }>(map: Map<number, T>, item: T): T {
    map.set(item.id, item);
    return item;
  }
}
