/** What the page knows about one type of event; see `index.ts` for the table of all of them. */
import type { EventBase } from '../wire/events.ts';

/** Which switch of the event table shows an event; `core` events are always shown. */
export type Group = 'core' | 'lines' | 'scheduling' | 'accesses';

/** What an event does to the holders of a resource. Implemented by the timeline model. */
export interface Effects {
  hold(resource: number, lane: number): void;
  letGo(resource: number, lane: number): void;
  /** A resource has come into being; some are told apart from then on, a future as pending. */
  create(resource: number, capacity: number | undefined, isCopy: boolean): void;
  /** Sets how much a resource holds. */
  fill(resource: number, level: number): void;
  /** An item comes into a resource, known by the `seq` of the event it came with. */
  put(resource: number, item: number, level?: number): void;
  /** An item leaves, 0 if it is not known which. */
  take(resource: number, item: number, level?: number): void;
  /** The resource standing for the loop's callbacks that are ready, and for those that are not yet due. */
  readyOf(loop: number): number;
  timersOf(loop: number): number;
  scheduled(callback: number): Scheduled | undefined;
  /** The resource standing for the interpreter lock of the lane's process. */
  gilOf(lane: number): number;
  renameResource(resource: number, name: string): void;
  renameLane(lane: number, name: string): void;
}

/** A callback as it was scheduled. */
export interface Scheduled {
  readonly loop: number;
  readonly function: string;
  readonly when?: number;
  readonly task?: number;
}

/** A lane that waits, and since when (virtual ns). */
export interface Waiter {
  readonly name: string;
  readonly since: string;
}

/** Names things for sentences, as they stand at the event told. */
export interface Speaker {
  lane(id: number): string;
  isProcess(id: number): boolean;
  /** Whether a lane has run by now: `start()` waits for one that has not. */
  hasRun(id: number): boolean;
  resource(id: number): string;
  /** Names of those who hold a resource just now, joined; empty if nobody. */
  holders(resource: number): string;
  gilHolder(lane: number): string;
  /** How much a resource takes at most, if there is such a number. */
  capacity(resource: number): number | undefined;
  scheduled(callback: number): Scheduled | undefined;
  /** Name of the function of the call that was submitted with a future, as code; empty if not known. */
  functionOf(future: number): string;
  waiters(resource: number): readonly Waiter[];
  joined(names: readonly string[]): string;
  instant(nanos: number): string;
  duration(nanos: number): string;
  /** Text of a line of the program, trimmed and set as code. */
  code(line: number | undefined): string;
  /** A text set as code. */
  quoted(text: string): string;
  /** The lane on which the cause happened, if another one than the event's own. */
  causeLane(cause: number | undefined): number | undefined;
  causeType(cause: number | undefined): string | undefined;
}

/** One type of event: how it is filed, signed, applied and told. */
export interface Kind<E extends EventBase> {
  readonly group: Group | ((e: E) => Group);
  /** A sign of one or two characters for the table and the lanes. */
  readonly sign: string;
  /** True if it must stand out as trouble. */
  readonly trouble?: (e: E) => boolean;
  readonly effect?: (e: E, on: Effects) => void;
  readonly en: (e: E, s: Speaker) => string;
  readonly ja: (e: E, s: Speaker) => string;
}
