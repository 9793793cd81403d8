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

/** Events of conditions, flags, barriers, queues, pipes, pools and futures. */
interface SharedPayloads {
  'condition.waiting': { readonly resource: number; readonly timeout?: number };
  'condition.notified': { readonly resource: number; readonly woken: number };
  'condition.woken': { readonly resource: number };
  'condition.timedOut': { readonly resource: number };
  'event.set': { readonly resource: number };
  'event.cleared': { readonly resource: number };
  'event.waiting': { readonly resource: number; readonly timeout?: number };
  'event.passed': { readonly resource: number };
  'event.timedOut': { readonly resource: number };
  'barrier.arrived': { readonly resource: number; readonly arrived: number };
  'barrier.opened': { readonly resource: number };
  'barrier.passed': { readonly resource: number };
  'barrier.broken': { readonly resource: number };
  'barrier.reset': { readonly resource: number };
  /** `size`: how many items it holds after this. */
  'queue.put': { readonly resource: number; readonly size: number; readonly value?: string };
  'queue.got': { readonly resource: number; readonly size: number; readonly value?: string };
  'queue.taskDone': { readonly resource: number; readonly unfinished: number };
  'queue.joined': { readonly resource: number };
  'message.sent': { readonly resource: number; readonly bytes: number; readonly value?: string };
  'message.received': { readonly resource: number; readonly value?: string };
  'message.closed': { readonly resource: number };
  'pool.shutdown': { readonly resource: number; readonly waits: boolean };
  'pool.broken': { readonly resource: number };
  'call.submitted': { readonly resource: number; readonly future: number; readonly function: string };
  'call.started': { readonly resource: number; readonly future: number };
  'call.finished': { readonly resource: number; readonly future: number; readonly failed: boolean };
  'future.completed': { readonly resource: number; readonly failed: boolean; readonly value?: string };
  'future.cancelled': { readonly resource: number };
  'future.retrieved': { readonly resource: number };
}

/** Events of event loops; `callback` is the `seq` of the event that scheduled it. */
interface LoopPayloads {
  /** `task`: the task it is a step of. */
  'callback.scheduled': {
    readonly loop: number;
    readonly function: string;
    readonly when?: number;
    readonly task?: number;
  };
  'callback.due': { readonly callback: number };
  'callback.started': { readonly callback: number };
  'callback.finished': { readonly callback: number };
  'callback.cancelled': { readonly callback: number };
  'callback.added': { readonly future?: number; readonly task?: number; readonly function: string };
  'callback.removed': { readonly future?: number; readonly task?: number; readonly function: string };
  'loop.turn': { readonly number: number; readonly ready: number; readonly timers: number };
  'loop.stopped': object;
  'loop.closed': object;
  'task.cancelRequested': { readonly target: number; readonly message?: string };
  'task.cancelDelivered': object;
}

/** What each known type of event carries besides {@link EventBase}. Times are virtual nanoseconds. */
export interface Payloads extends LoopPayloads, SharedPayloads {
  'lane.created': { readonly target: number };
  'lane.started': object;
  'lane.state': { readonly state: State; readonly on?: On };
  'lane.renamed': { readonly name: string };
  'lane.joined': { readonly target: number };
  'lane.ended': { readonly how: 'returned' | 'raised' | 'cancelled' | 'killed' };
  'resource.created': { readonly resource: number; readonly capacity?: number; readonly copyOf?: number };
  'resource.renamed': { readonly resource: number; readonly name: string };
  'lock.requested': { readonly resource: number; readonly blocking: boolean; readonly timeout?: number };
  /** `depth`: how often the lane holds it after this. */
  'lock.acquired': { readonly resource: number; readonly depth: number };
  'lock.released': { readonly resource: number; readonly depth: number };
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
