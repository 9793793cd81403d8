/**
 * The event types of the wire, all in this one file. A new kind of event is one line in {@link Payloads}
 * here and one entry in `kinds/` (its sentence, its group, what it does to resources).
 */

/** What a lane may be doing, as `lane.state` says. */
export const STATES = ['running', 'ready', 'blocked', 'sleeping', 'suspended', 'ended'] as const;
export type State = (typeof STATES)[number];

/** What a state refers to: a resource or lane waited for, an instant (ns), the GIL or a core. */
export type On =
  | { readonly resource: number }
  | { readonly lane: number }
  | { readonly until: number }
  | { readonly gil: true }
  | { readonly core: true };

/** What each known type of event carries besides {@link EventBase}. Times are virtual nanoseconds. */
export interface Payloads {
  'lane.created': { readonly target: number };
  'lane.started': object;
  'lane.state': { readonly state: State; readonly on?: On };
  'lane.renamed': { readonly name: string };
  'lane.joined': { readonly target: number };
  'lane.ended': { readonly how: 'returned' | 'raised' | 'killed' };
  'resource.created': { readonly resource: number };
  'resource.renamed': { readonly resource: number; readonly name: string };
  'lock.requested': { readonly resource: number; readonly blocking: boolean; readonly timeout?: number };
  /** `depth`: how often the lane holds it after this. */
  'lock.acquired': { readonly resource: number; readonly depth?: number };
  'lock.released': { readonly resource: number; readonly depth?: number };
  'lock.timedOut': { readonly resource: number };
  'gil.acquired': object;
  'gil.released': object;
  'core.assigned': { readonly core: number };
  'access.read': { readonly resource: number; readonly value?: string };
  'access.written': { readonly resource: number; readonly value?: string };
  'line.reached': object;
  /** No text where the input is at its end. */
  'input.read': { readonly text?: string };
  'output.written': { readonly stream: 'stdout' | 'stderr'; readonly text: string };
  'error.raised': { readonly error: string; readonly message: string };
  'warning.raised': { readonly category: string; readonly message: string };
  'choice.made': { readonly options: readonly number[]; readonly chosen: number };
}

export type EventType = keyof Payloads;

/** What every event carries. `cause` is the `seq` of the event without which it could not have happened. */
export interface EventBase {
  readonly seq: number;
  /** Virtual nanoseconds; never falls on one lane. */
  readonly t: number;
  readonly lane: number;
  /** 1-based line of the program the lane stands at. */
  readonly line?: number;
  readonly cause?: number;
}

export type EventOf<K extends EventType> = EventBase & { readonly type: K } & Payloads[K];

/** An event of a type this page knows. */
export type KnownEvent = { [K in EventType]: EventOf<K> }[EventType];

/** Any event as received, also of a type this page has never heard of. */
export interface WireEvent extends EventBase {
  readonly type: string;
  readonly [key: string]: unknown;
}
