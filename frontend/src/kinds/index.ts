/** The table of all known types of event. A type missing here does not compile. */
import type { EventOf, EventType, KnownEvent, WireEvent } from '../wire/events.ts';
import * as calls from './calls.ts';
import type { Group, Kind } from './kind.ts';
import * as lanes from './lanes.ts';
import * as locks from './locks.ts';
import * as loops from './loops.ts';
import * as program from './program.ts';
import * as queues from './queues.ts';
import * as scheduling from './scheduling.ts';
import * as sync from './sync.ts';

export const KINDS: { readonly [K in EventType]: Kind<EventOf<K>> } = {
  'lane.created': lanes.laneCreated,
  'lane.started': lanes.laneStarted,
  'lane.state': lanes.laneState,
  'lane.renamed': lanes.laneRenamed,
  'lane.joined': lanes.laneJoined,
  'lane.ended': lanes.laneEnded,
  'resource.created': locks.resourceCreated,
  'resource.renamed': locks.resourceRenamed,
  'lock.requested': locks.lockRequested,
  'lock.acquired': locks.lockAcquired,
  'lock.released': locks.lockReleased,
  'lock.timedOut': locks.lockTimedOut,
  'gil.acquired': scheduling.gilAcquired,
  'gil.released': scheduling.gilReleased,
  'core.assigned': scheduling.coreAssigned,
  'choice.made': scheduling.choiceMade,
  'access.read': program.accessRead,
  'access.written': program.accessWritten,
  'line.reached': program.lineReached,
  'input.read': program.inputRead,
  'output.written': program.outputWritten,
  'error.raised': program.errorRaised,
  'warning.raised': program.warningRaised,
  'condition.waiting': sync.conditionWaiting,
  'condition.notified': sync.conditionNotified,
  'condition.woken': sync.conditionWoken,
  'condition.timedOut': sync.conditionTimedOut,
  'event.set': sync.eventSet,
  'event.cleared': sync.eventCleared,
  'event.waiting': sync.eventWaiting,
  'event.passed': sync.eventPassed,
  'event.timedOut': sync.eventTimedOut,
  'barrier.arrived': sync.barrierArrived,
  'barrier.opened': sync.barrierOpened,
  'barrier.passed': sync.barrierPassed,
  'barrier.broken': sync.barrierBroken,
  'barrier.reset': sync.barrierReset,
  'queue.put': queues.queuePut,
  'queue.got': queues.queueGot,
  'queue.taskDone': queues.queueTaskDone,
  'queue.joined': queues.queueJoined,
  'message.sent': queues.messageSent,
  'message.received': queues.messageReceived,
  'message.closed': queues.messageClosed,
  'pool.shutdown': calls.poolShutdown,
  'pool.broken': calls.poolBroken,
  'call.submitted': calls.callSubmitted,
  'call.started': calls.callStarted,
  'call.finished': calls.callFinished,
  'future.completed': calls.futureCompleted,
  'future.cancelled': calls.futureCancelled,
  'future.retrieved': calls.futureRetrieved,
  'callback.scheduled': loops.callbackScheduled,
  'callback.due': loops.callbackDue,
  'callback.started': loops.callbackStarted,
  'callback.finished': loops.callbackFinished,
  'callback.cancelled': loops.callbackCancelled,
  'callback.added': loops.callbackAdded,
  'callback.removed': loops.callbackRemoved,
  'loop.turn': loops.loopTurn,
  'loop.stopped': loops.loopStopped,
  'loop.closed': loops.loopClosed,
  'task.cancelRequested': loops.taskCancelRequested,
  'task.cancelDelivered': loops.taskCancelDelivered,
};

/** The event as one of the known ones, or null if its type is unknown here. */
export function asKnown(event: WireEvent): KnownEvent | null {
  return Object.hasOwn(KINDS, event.type) ? (event as unknown as KnownEvent) : null;
}

/** The table's entry for an event, or null if its type is unknown here. */
export function kindOf(event: WireEvent): Kind<KnownEvent> | null {
  const known = asKnown(event);
  return known === null ? null : (KINDS[known.type] as Kind<KnownEvent>);
}

/** The sign of an event; unknown ones have a plain one. */
export function signOf(event: WireEvent): string {
  return kindOf(event)?.sign ?? '•';
}

/** True if events of this type can be trouble at all. */
export function mayBeTrouble(type: string): boolean {
  return Object.hasOwn(KINDS, type) && KINDS[type as EventType].trouble !== undefined;
}

/** True if the event must stand out as trouble. */
export function isTrouble(event: WireEvent): boolean {
  return kindOf(event)?.trouble?.(event as unknown as KnownEvent) ?? false;
}

/** The switch of the event table that shows this event. */
export function groupOf(event: WireEvent): Group {
  const group = kindOf(event)?.group ?? 'core';
  return typeof group === 'function' ? group(event as unknown as KnownEvent) : group;
}

/** The group of a type of event, or null where it depends on the event. */
export function groupOfType(type: string): Group | null {
  if (!Object.hasOwn(KINDS, type)) return 'core';
  const { group } = KINDS[type as EventType];
  return typeof group === 'string' ? group : null;
}
