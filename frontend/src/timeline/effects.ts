/** What events do to the resources and lanes of a timeline while it grows. */
import type { Effects, Scheduled } from '../kinds/kind.ts';
import type { Timeline } from './timeline.ts';

/** Whoever applies the effects has just added the event they belong to. */
export function effectsOn(timeline: Timeline): Effects {
  const now = () => timeline.length - 1;
  const track = (resource: number) => timeline.resource(resource).track;
  const content = (resource: number) => timeline.resource(resource).content;
  return {
    hold: (resource, lane) => track(resource).hold(now(), lane),
    letGo: (resource, lane) => track(resource).letGo(now(), lane),
    create: (resource, capacity, isCopy) => {
      const { kind, content } = timeline.resource(resource);
      content.capacity = capacity;
      if (kind === 'future' && !isCopy) content.set(now(), 0);
    },
    fill: (resource, level) => content(resource).set(now(), level),
    put: (resource, item, level) => content(resource).put(now(), item, level),
    take: (resource, item, level) => content(resource).take(now(), item, level),
    gilOf: (lane) => timeline.gilOf(lane).id,
    readyOf: (loop) => timeline.bookingsOf(loop, 'ready').id,
    timersOf: (loop) => timeline.bookingsOf(loop, 'timers').id,
    scheduled: (callback) => scheduledBy(timeline, callback),
    renameResource: (resource, name) => timeline.renameResource(resource, name),
    renameLane: (lane, name) => timeline.renameLane(lane, name),
  };
}

/** The callback that the event with this `seq` has scheduled. */
export function scheduledBy(timeline: Timeline, callback: number): Scheduled | undefined {
  const index = timeline.indexOf(callback);
  if (index < 0 || timeline.typeAt(index) !== 'callback.scheduled') return undefined;
  return timeline.payloadAt(index) as unknown as Scheduled;
}
