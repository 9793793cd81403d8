/** Which rows there are from top to bottom: processes as headers, their lanes, then what they share. */
import type { Lane, Resource, Timeline } from '../timeline/timeline.ts';

interface Place {
  readonly y: number;
  readonly height: number;
  /** How deep it is nested: threads 0, loops 1, tasks 2. */
  readonly depth: number;
}

export type Row =
  | (Place & { readonly kind: 'process'; readonly lane: Lane })
  | (Place & { readonly kind: 'lane'; readonly lane: Lane })
  | (Place & { readonly kind: 'resource'; readonly resource: Resource });

type Unplaced = Row extends infer R ? (R extends Row ? Omit<R, 'y'> : never) : never;

/** Sizes of the drawing in CSS pixels. */
export interface Metrics {
  readonly ruler: number;
  readonly header: number;
  readonly lane: number;
  /** Height of the full bar within a lane. */
  readonly bar: number;
  readonly resource: number;
  readonly font: number;
}

export const METRICS: Metrics = { ruler: 26, header: 30, lane: 40, bar: 22, resource: 40, font: 12 };
/** Where there is room for it. */
export const ROOMY: Metrics = { ruler: 28, header: 32, lane: 54, bar: 30, resource: 52, font: 13 };
export const PROJECTED: Metrics = { ruler: 36, header: 42, lane: 60, bar: 34, resource: 60, font: 18 };

/** The kinds of resource that have a row of their own; a variable's reads and writes are signs on its lanes. */
const HIDDEN_RESOURCES: ReadonlySet<string> = new Set(['variable']);

/** More futures than these have no rows: their calls, tasks and callbacks tell of them. */
const MOST_FUTURES = 8;

/** So many rows can all be there at once. */
const ALL_ROWS = 150;

export interface Layout {
  readonly rows: readonly Row[];
  readonly height: number;
}

/** The largest sizes at which all rows fit into a height without scrolling. */
export function metricsFor(timeline: Timeline | null, height: number, projection: boolean): Metrics {
  if (projection) return PROJECTED;
  return timeline && layoutRows(timeline, ROOMY).height <= height * 0.85 ? ROOMY : METRICS;
}

/** Lays the rows out below the ruler. A resource gets its row with the first event that concerns it. */
export function layoutRows(timeline: Timeline, metrics: Metrics): Layout {
  const rows: Row[] = [];
  let y = metrics.ruler;
  const put = (row: Unplaced) => {
    rows.push({ ...row, y });
    y += row.height;
  };
  const children = childrenOf(timeline);
  const putLane = (lane: Lane, depth: number) => {
    put({ kind: 'lane', lane, depth, height: metrics.lane });
    for (const child of children.get(lane.id) ?? []) putLane(child, depth + 1);
  };
  for (const top of children.get(0) ?? []) {
    if (top.kind !== 'process') {
      putLane(top, 0);
      continue;
    }
    put({ kind: 'process', lane: top, depth: 0, height: metrics.header });
    const below = children.get(top.id) ?? [];
    for (const lane of below) if (lane.kind !== 'process') putLane(lane, 0);
    for (const resource of resourcesOf(timeline, top.id)) {
      put({ kind: 'resource', resource, depth: 0, height: metrics.resource });
    }
  }
  return { rows, height: y + Math.round(metrics.header / 2) };
}

/** Lanes by parent; all processes are on top, whoever started them. */
function childrenOf(timeline: Timeline): Map<number, Lane[]> {
  const children = new Map<number, Lane[]>();
  for (const lane of timeline.lanes.values()) {
    const parent = lane.kind === 'process' || !timeline.lanes.has(lane.parent ?? 0) ? 0 : (lane.parent ?? 0);
    const list = children.get(parent);
    if (list) list.push(lane);
    else children.set(parent, [lane]);
  }
  return children;
}

function resourcesOf(timeline: Timeline, process: number): readonly Resource[] {
  const all = [...timeline.resources.values()].filter(
    (r) => r.process === process && isTouched(r) && !HIDDEN_RESOURCES.has(r.kind),
  );
  const futures = all.filter((r) => r.kind === 'future');
  const shown = futures.length <= MOST_FUTURES ? all : all.filter((r) => r.kind !== 'future');
  return shown.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Whether anything has ever happened to a resource. */
export function isTouched({ track, content }: Resource): boolean {
  return track.length > 0 || content.length > 0;
}

/** What belongs to the interpreter and the loops comes first. */
function placeOf({ kind }: Resource): number {
  const place = ['gil', 'ready', 'timers'].indexOf(kind);
  return place < 0 ? Number.MAX_VALUE : place;
}

/**
 * The rows of which anything lies between two heights, as first and end; all of them while they are few, so that
 * what is read aloud and searched is whole.
 */
export function rowsNear({ rows }: Layout, from: number, to: number): readonly [number, number] {
  if (rows.length <= ALL_ROWS) return [0, rows.length];
  const first = rows.findIndex((row) => row.y + row.height > from);
  const end = rows.findIndex((row) => row.y > to);
  return [Math.max(first, 0), end < 0 ? rows.length : end];
}

/** The row at a height, or null. */
export function rowAt(layout: Layout, y: number): Row | null {
  let low = 0;
  let high = layout.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const row = layout.rows[middle]!;
    if (y < row.y) high = middle - 1;
    else if (y >= row.y + row.height) low = middle + 1;
    else return row;
  }
  return null;
}

/** The middle of a lane's row, or null if it has none. */
export function laneMiddles(layout: Layout): ReadonlyMap<number, number> {
  const middles = new Map<number, number>();
  for (const row of layout.rows) {
    if (row.kind !== 'resource') middles.set(row.lane.id, row.y + row.height / 2);
  }
  return middles;
}
