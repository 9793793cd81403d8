/** Messages of the WebSocket `/api/run` and answers of the REST routes. */
import type { Finding, Outcome, Program, RunOptions, WireLane, WireResource } from './document.ts';
import type { WireEvent } from './events.ts';

export type ClientMessage =
  | {
      readonly op: 'run';
      readonly id: number;
      readonly scenario?: string;
      readonly source?: string;
      /** What `input()` reads, line by line. */
      readonly input?: string;
      readonly options: RunOptions;
    }
  | { readonly op: 'credit'; readonly id: number; readonly events: number }
  | { readonly op: 'stop'; readonly id: number };

export interface BeginMessage {
  readonly op: 'begin';
  readonly id: number;
  readonly program: Program;
  readonly options: RunOptions;
}

export interface BatchMessage {
  readonly op: 'batch';
  readonly id: number;
  readonly lanes?: readonly WireLane[];
  readonly resources?: readonly WireResource[];
  readonly events: readonly WireEvent[];
  /** What became plain with these events; the findings of the end replace them. */
  readonly findings?: readonly Finding[];
}

export interface EndMessage {
  readonly op: 'end';
  readonly id: number;
  readonly findings?: readonly Finding[];
  readonly outcome: Outcome;
}

export interface ErrorMessage {
  readonly op: 'error';
  readonly id?: number;
  readonly message: string;
}

export type ServerMessage = BeginMessage | BatchMessage | EndMessage | ErrorMessage;

/** A text in both languages; Japanese may be missing while a scenario is being written. */
export interface Localized {
  readonly en: string;
  readonly ja?: string;
}

export interface ScenarioEntry {
  readonly id: string;
  readonly title: Localized;
  readonly summary?: Localized;
}

export interface Chapter {
  readonly id: string;
  readonly title: Localized;
  readonly scenarios: readonly ScenarioEntry[];
}

/** A number at the top of a program that a learner may turn: `WORKERS = 3`. */
export interface Knob {
  readonly name: string;
  readonly label?: Localized;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

export interface Scenario extends ScenarioEntry {
  readonly explanation?: Localized;
  readonly source: string;
  readonly options?: RunOptions;
  readonly knobs?: readonly Knob[];
}
