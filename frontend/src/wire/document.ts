/** The timeline document (`interleave.timeline`, version 1) as it is exported and opened. */
import type { WireEvent } from './events.ts';

export type LaneKind = 'process' | 'thread' | 'loop' | 'task';

export interface WireLane {
  readonly id: number;
  readonly kind: LaneKind;
  readonly name: string;
  readonly parent?: number;
  readonly pid?: number;
}

export interface WireResource {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
  /** Lane id of the process it belongs to. */
  readonly process: number;
}

export interface Program {
  readonly scenario?: string;
  readonly title?: string;
  readonly source: string;
}

/** Options of a run; times in virtual nanoseconds. Unknown keys pass through untouched. */
export interface RunOptions {
  readonly seed?: number;
  readonly cores?: number;
  readonly gil?: boolean;
  readonly switchInterval?: number;
  readonly preemption?: 'cpython' | 'any';
  readonly startMethod?: string;
  readonly instructionCost?: number;
  readonly forkCost?: number;
  readonly spawnCost?: number;
  readonly messageCost?: number;
  readonly [key: string]: unknown;
}

export interface Finding {
  readonly kind: string;
  readonly title: string;
  readonly detail?: string;
  /** Names and numbers of the title, so that it can be said in another language. */
  readonly args?: Readonly<Record<string, string>>;
  readonly events?: readonly number[];
  readonly lanes?: readonly number[];
  readonly lines?: readonly number[];
}

export interface RunError {
  readonly type: string;
  readonly message: string;
  readonly line?: number;
  /** 1-based, in code points. */
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly text?: string;
}

export interface Wait {
  readonly lane: number;
  readonly line?: number;
  readonly on: { readonly resource?: number; readonly lane?: number };
  readonly owner?: number;
}

export const OUTCOMES = ['finished', 'failed', 'deadlock', 'budget', 'stopped', 'refused'] as const;
export type OutcomeStatus = (typeof OUTCOMES)[number];

export interface Outcome {
  readonly status: OutcomeStatus;
  readonly exit?: number;
  readonly duration?: number;
  readonly steps?: number;
  readonly message?: string;
  /** Names and numbers of the message, so that it can be said in another language. */
  readonly args?: Readonly<Record<string, string>>;
  readonly error?: RunError;
  readonly waits?: readonly Wait[];
}

export interface TimelineDocument {
  readonly format: 'interleave.timeline';
  readonly version: 1;
  readonly program: Program;
  readonly options: RunOptions;
  readonly lanes: readonly WireLane[];
  readonly resources: readonly WireResource[];
  readonly events: readonly WireEvent[];
  readonly findings: readonly Finding[];
  readonly outcome?: Outcome;
}

/** Thrown when a file is not a timeline this page can show. */
export class NotATimeline extends Error {}

/**
 * Reads the text of an exported timeline.
 *
 * @throws NotATimeline if it is no JSON, another format or another version
 */
export function parseDocument(text: string): TimelineDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new NotATimeline('json');
  }
  const doc = value as Partial<TimelineDocument> | null;
  if (typeof doc !== 'object' || doc === null || doc.format !== 'interleave.timeline') {
    throw new NotATimeline('format');
  }
  if (doc.version !== 1) throw new NotATimeline('version');
  const lists = [doc.lanes, doc.resources, doc.events];
  if (!lists.every(Array.isArray) || typeof doc.program?.source !== 'string')
    throw new NotATimeline('format');
  return { findings: [], options: {}, ...doc } as TimelineDocument;
}
