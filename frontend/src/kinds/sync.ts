/** Conditions, event flags and barriers. */
import type { EventOf } from '../wire/events.ts';
import type { Kind, Speaker } from './kind.ts';

const atMostEn = (timeout: number | undefined, s: Speaker) =>
  timeout === undefined ? '' : `, for at most ${s.duration(timeout)}`;
const atMostJa = (timeout: number | undefined, s: Speaker) =>
  timeout === undefined ? '' : `（最長 ${s.duration(timeout)}）`;

export const conditionWaiting: Kind<EventOf<'condition.waiting'>> = {
  group: 'core',
  sign: '…',
  en: (e, s) =>
    `${s.lane(e.lane)} gives back the lock and waits to be notified at ${s.resource(e.resource)}${atMostEn(e.timeout, s)}.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} がロックを手放し、${s.resource(e.resource)} で通知を待ちます${atMostJa(e.timeout, s)}。`,
};

export const conditionNotified: Kind<EventOf<'condition.notified'>> = {
  group: 'core',
  sign: '♪',
  en: (e, s) => {
    const where = s.resource(e.resource);
    if (e.woken === 0) return `${s.lane(e.lane)} notifies ${where}, but nobody waits there.`;
    const who = e.woken === 1 ? 'one of those who wait' : `${e.woken} of those who wait`;
    return `${s.lane(e.lane)} notifies ${who} at ${where}.`;
  },
  ja: (e, s) => {
    const where = s.resource(e.resource);
    if (e.woken === 0) return `${s.lane(e.lane)} が ${where} で通知しますが、待っている者はいません。`;
    return `${s.lane(e.lane)} が ${where} で待つ ${e.woken} 本に通知します。`;
  },
};

export const conditionWoken: Kind<EventOf<'condition.woken'>> = {
  group: 'core',
  sign: '↑',
  en: (e, s) => {
    const by = s.causeLane(e.cause);
    const notified = `${s.lane(e.lane)} has been notified${by === undefined ? '' : ` by ${s.lane(by)}`}`;
    return `${notified} at ${s.resource(e.resource)} and asks for the lock again.`;
  },
  ja: (e, s) => {
    const by = s.causeLane(e.cause);
    const notified = by === undefined ? '通知を受け' : `${s.lane(by)} の通知を受け`;
    return `${s.lane(e.lane)} は ${s.resource(e.resource)} で${notified}、再びロックを求めます。`;
  },
};

export const conditionTimedOut: Kind<EventOf<'condition.timedOut'>> = {
  group: 'core',
  sign: '⌛',
  trouble: () => true,
  en: (e, s) =>
    `${s.lane(e.lane)} has not been notified in time at ${s.resource(e.resource)} and asks for the lock again.`,
  ja: (e, s) => `${s.lane(e.lane)} は時間内に ${s.resource(e.resource)} で通知されず、再びロックを求めます。`,
};

export const eventSet: Kind<EventOf<'event.set'>> = {
  group: 'core',
  sign: '⚑',
  effect: (e, on) => on.fill(e.resource, 1),
  en: (e, s) => {
    const waiters = s.waiters(e.resource).map((w) => w.name);
    const sets = `${s.lane(e.lane)} sets ${s.resource(e.resource)}`;
    return waiters.length === 0 ? `${sets}.` : `${sets}; ${s.joined(waiters)} may go on.`;
  },
  ja: (e, s) => {
    const waiters = s.waiters(e.resource).map((w) => w.name);
    const sets = `${s.lane(e.lane)} が ${s.resource(e.resource)} をセットします。`;
    return waiters.length === 0 ? sets : `${sets}待っていた ${s.joined(waiters)} が先へ進めます。`;
  },
};

export const eventCleared: Kind<EventOf<'event.cleared'>> = {
  group: 'core',
  sign: '⚐',
  effect: (e, on) => on.fill(e.resource, 0),
  en: (e, s) => `${s.lane(e.lane)} clears ${s.resource(e.resource)}.`,
  ja: (e, s) => `${s.lane(e.lane)} が ${s.resource(e.resource)} をクリアします。`,
};

export const eventWaiting: Kind<EventOf<'event.waiting'>> = {
  group: 'core',
  sign: '…',
  en: (e, s) => `${s.lane(e.lane)} waits until ${s.resource(e.resource)} is set${atMostEn(e.timeout, s)}.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} は ${s.resource(e.resource)} がセットされるのを待ちます${atMostJa(e.timeout, s)}。`,
};

export const eventPassed: Kind<EventOf<'event.passed'>> = {
  group: 'core',
  sign: '↑',
  en: (e, s) => {
    const by = s.causeLane(e.cause);
    const set = by === undefined ? 'set' : `set by ${s.lane(by)}`;
    return `${s.lane(e.lane)} goes on: ${s.resource(e.resource)} is ${set}.`;
  },
  ja: (e, s) => {
    const by = s.causeLane(e.cause);
    const set = by === undefined ? 'セットされている' : `${s.lane(by)} がセットした`;
    return `${s.resource(e.resource)} は${set}ので、${s.lane(e.lane)} は先へ進みます。`;
  },
};

export const eventTimedOut: Kind<EventOf<'event.timedOut'>> = {
  group: 'core',
  sign: '⌛',
  trouble: () => true,
  en: (e, s) => `${s.lane(e.lane)} gives up waiting for ${s.resource(e.resource)}.`,
  ja: (e, s) => `${s.lane(e.lane)} は ${s.resource(e.resource)} を待つのをあきらめます。`,
};

export const barrierArrived: Kind<EventOf<'barrier.arrived'>> = {
  group: 'core',
  sign: '⇥',
  effect: (e, on) => on.fill(e.resource, e.arrived),
  en: (e, s) => {
    const parties = s.capacity(e.resource);
    const all = parties === undefined ? '' : ` of ${parties}`;
    return `${s.lane(e.lane)} comes to ${s.resource(e.resource)}: ${e.arrived}${all} there.`;
  },
  ja: (e, s) => {
    const parties = s.capacity(e.resource);
    const all = parties === undefined ? '' : `${parties} 本中 `;
    return `${s.lane(e.lane)} が ${s.resource(e.resource)} に着きました（${all}${e.arrived} 本目）。`;
  },
};

export const barrierOpened: Kind<EventOf<'barrier.opened'>> = {
  group: 'core',
  sign: '⇶',
  effect: (e, on) => on.fill(e.resource, 0),
  en: (e, s) => `All are there: ${s.lane(e.lane)} opens ${s.resource(e.resource)}.`,
  ja: (e, s) => `全員がそろい、${s.lane(e.lane)} が ${s.resource(e.resource)} を開きます。`,
};

export const barrierPassed: Kind<EventOf<'barrier.passed'>> = {
  group: 'core',
  sign: '↑',
  en: (e, s) => `${s.lane(e.lane)} goes on behind ${s.resource(e.resource)}.`,
  ja: (e, s) => `${s.lane(e.lane)} が ${s.resource(e.resource)} の先へ進みます。`,
};

export const barrierBroken: Kind<EventOf<'barrier.broken'>> = {
  group: 'core',
  sign: '✕',
  trouble: () => true,
  effect: (e, on) => on.fill(e.resource, 0),
  en: (e, s) => `${s.lane(e.lane)} breaks ${s.resource(e.resource)}: whoever waits there gets an error.`,
  ja: (e, s) => `${s.lane(e.lane)} が ${s.resource(e.resource)} を壊し、そこで待つ者はエラーを受け取ります。`,
};

export const barrierReset: Kind<EventOf<'barrier.reset'>> = {
  group: 'core',
  sign: '↺',
  effect: (e, on) => on.fill(e.resource, 0),
  en: (e, s) => `${s.lane(e.lane)} resets ${s.resource(e.resource)}: it is whole and empty again.`,
  ja: (e, s) => `${s.lane(e.lane)} が ${s.resource(e.resource)} を元の空の状態に戻します。`,
};
