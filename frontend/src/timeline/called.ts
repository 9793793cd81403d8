/** What a lane is called where its name alone would not tell which one is meant. */
import type { Timeline } from './timeline.ts';

/** How many lanes bear each name, as long as there are so many lanes. */
const COUNTS = new WeakMap<Timeline, { readonly lanes: number; readonly byName: Map<string, number> }>();

/** A lane's name; with its process before it where a lane of another process bears the same: `child/MainThread`. */
export function laneCalled(timeline: Timeline, id: number): string {
  const lane = timeline.lane(id);
  if (lane.kind === 'process' || (namesOf(timeline).get(lane.name) ?? 0) < 2) return lane.name;
  const process = timeline.lanes.get(timeline.processOf(id));
  return process ? `${process.name}/${lane.name}` : lane.name;
}

function namesOf(timeline: Timeline): ReadonlyMap<string, number> {
  const known = COUNTS.get(timeline);
  if (known?.lanes === timeline.lanes.size) return known.byName;
  const byName = new Map<string, number>();
  const seen = new Set<string>();
  for (const lane of timeline.lanes.values()) {
    const place = `${timeline.processOf(lane.id)}/${lane.name}`;
    if (lane.kind === 'process' || seen.has(place)) continue;
    seen.add(place);
    byName.set(lane.name, (byName.get(lane.name) ?? 0) + 1);
  }
  COUNTS.set(timeline, { lanes: timeline.lanes.size, byName });
  return byName;
}
