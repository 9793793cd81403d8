/** Event loops: their turns, the callbacks they run, cancelling tasks. */
import type { EventOf } from '../wire/events.ts';
import type { Kind, Scheduled, Speaker } from './kind.ts';

/** What a callback does, as one says it: the step of a task, or a function by its name. */
function deedEn(callback: Scheduled | undefined, s: Speaker): string {
  if (!callback) return 'a callback';
  return callback.task === undefined ? s.quoted(callback.function) : `a step of ${s.lane(callback.task)}`;
}

function deedJa(callback: Scheduled | undefined, s: Speaker): string {
  if (!callback) return 'コールバック';
  return callback.task === undefined ? s.quoted(callback.function) : `${s.lane(callback.task)} の次の一歩`;
}

export const callbackScheduled: Kind<EventOf<'callback.scheduled'>> = {
  group: 'core',
  sign: '⊕',
  effect: (e, on) => on.put(e.when === undefined ? on.readyOf(e.loop) : on.timersOf(e.loop), e.seq),
  en: (e, s) =>
    e.when === undefined
      ? `${s.lane(e.lane)} books ${deedEn(e, s)}: it joins the ready queue.`
      : `${s.lane(e.lane)} books ${deedEn(e, s)} for ${s.instant(e.when)}: it joins the timers.`,
  ja: (e, s) =>
    e.when === undefined
      ? `${s.lane(e.lane)} が ${deedJa(e, s)} を予約し、実行待ちの列に並びます。`
      : `${s.lane(e.lane)} が ${deedJa(e, s)} を ${s.instant(e.when)} に予約し、タイマーに加わります。`,
};

export const callbackDue: Kind<EventOf<'callback.due'>> = {
  group: 'core',
  sign: '⏰',
  effect: (e, on) => {
    const callback = on.scheduled(e.callback);
    if (!callback) return;
    on.take(on.timersOf(callback.loop), e.callback);
    on.put(on.readyOf(callback.loop), e.callback);
  },
  en: (e, s) => `The moment of ${deedEn(s.scheduled(e.callback), s)} has come: it joins the ready queue.`,
  ja: (e, s) => `${deedJa(s.scheduled(e.callback), s)} の時刻になり、実行待ちの列に並びます。`,
};

export const callbackStarted: Kind<EventOf<'callback.started'>> = {
  group: 'core',
  sign: '▸',
  effect: (e, on) => {
    const callback = on.scheduled(e.callback);
    if (callback) on.take(on.readyOf(callback.loop), e.callback);
  },
  en: (e, s) => `${s.lane(e.lane)} runs ${deedEn(s.scheduled(e.callback), s)}.`,
  ja: (e, s) => `${s.lane(e.lane)} が ${deedJa(s.scheduled(e.callback), s)} を実行します。`,
};

export const callbackFinished: Kind<EventOf<'callback.finished'>> = {
  group: 'scheduling',
  sign: '◂',
  en: (e, s) => `${s.lane(e.lane)} has run ${deedEn(s.scheduled(e.callback), s)}.`,
  ja: (e, s) => `${s.lane(e.lane)} が ${deedJa(s.scheduled(e.callback), s)} の実行を終えました。`,
};

export const callbackCancelled: Kind<EventOf<'callback.cancelled'>> = {
  group: 'core',
  sign: '⊘',
  effect: (e, on) => {
    const callback = on.scheduled(e.callback);
    if (!callback) return;
    on.take(on.readyOf(callback.loop), e.callback, undefined);
    on.take(on.timersOf(callback.loop), e.callback, undefined);
  },
  en: (e, s) => `${s.lane(e.lane)} strikes out ${deedEn(s.scheduled(e.callback), s)}: it will never be run.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} が ${deedJa(s.scheduled(e.callback), s)} の予約を取り消し、これは実行されません。`,
};

/** The future or task a done callback belongs to. */
function owner(
  e: { readonly future?: number; readonly task?: number },
  s: Speaker,
  otherwise: string,
): string {
  if (e.task !== undefined) return s.lane(e.task);
  return e.future === undefined ? otherwise : s.resource(e.future);
}

export const callbackAdded: Kind<EventOf<'callback.added'>> = {
  group: 'core',
  sign: '⊞',
  en: (e, s) =>
    `${s.lane(e.lane)} has ${s.quoted(e.function)} called once ${owner(e, s, 'a future')} is done.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} が、${owner(e, s, 'future')} の完了時に ${s.quoted(e.function)} が呼ばれるようにします。`,
};

export const callbackRemoved: Kind<EventOf<'callback.removed'>> = {
  group: 'core',
  sign: '⊟',
  en: (e, s) =>
    `${s.lane(e.lane)} takes ${s.quoted(e.function)} off ${owner(e, s, 'a future')}: it will not be called.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} が ${owner(e, s, 'future')} から ${s.quoted(e.function)} を外します（呼ばれません）。`,
};

export const loopTurn: Kind<EventOf<'loop.turn'>> = {
  group: 'core',
  sign: '↻',
  en: (e, s) =>
    `${s.lane(e.lane)} begins turn ${e.number}: ${e.ready} ready, ${e.timers} ${e.timers === 1 ? 'timer' : 'timers'} not yet due.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} が ${e.number} 周目に入ります（実行待ち ${e.ready}、時刻待ち ${e.timers}）。`,
};

export const loopStopped: Kind<EventOf<'loop.stopped'>> = {
  group: 'core',
  sign: '◼',
  en: (e, s) => `${s.lane(e.lane)} is told to stop after this turn.`,
  ja: (e, s) => `${s.lane(e.lane)} は、この周が終わったら止まるように言われます。`,
};

export const loopClosed: Kind<EventOf<'loop.closed'>> = {
  group: 'core',
  sign: '×',
  en: (e, s) => `${s.lane(e.lane)} is closed.`,
  ja: (e, s) => `${s.lane(e.lane)} が閉じられます。`,
};

export const taskCancelRequested: Kind<EventOf<'task.cancelRequested'>> = {
  group: 'core',
  sign: '⊘',
  en: (e, s) => {
    const why = e.message === undefined ? '' : ` (${s.quoted(e.message)})`;
    return `${s.lane(e.lane)} asks ${s.lane(e.target)} to cancel itself${why}.`;
  },
  ja: (e, s) => {
    const why = e.message === undefined ? '' : `（${s.quoted(e.message)}）`;
    return `${s.lane(e.lane)} が ${s.lane(e.target)} にキャンセルを求めます${why}。`;
  },
};

export const taskCancelDelivered: Kind<EventOf<'task.cancelDelivered'>> = {
  group: 'core',
  sign: '⚡',
  en: (e, s) => `${s.quoted('CancelledError')} is thrown into ${s.lane(e.lane)}, where it awaits.`,
  ja: (e, s) => `${s.lane(e.lane)} が待っている所へ ${s.quoted('CancelledError')} が投げ込まれます。`,
};
