/** Pools, the calls given to them, and futures. */
import type { EventOf } from '../wire/events.ts';
import type { Kind, Speaker } from './kind.ts';

/** How a future stands, as the level of its resource. */
export const FUTURE_STATES = ['pending', 'result', 'exception', 'cancelled'] as const;
export type FutureState = (typeof FUTURE_STATES)[number];

const code = (state: FutureState) => FUTURE_STATES.indexOf(state);
const value = (text: string | undefined, s: Speaker) => (text === undefined ? '' : `: ${s.quoted(text)}`);

export const poolShutdown: Kind<EventOf<'pool.shutdown'>> = {
  group: 'core',
  sign: '⏻',
  en: (e, s) =>
    `${s.lane(e.lane)} shuts down ${s.resource(e.resource)}${e.waits ? ' and waits for the calls it has' : ''}.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} が ${s.resource(e.resource)} を終了させます${e.waits ? '（残りの呼び出しを待ちます）' : ''}。`,
};

export const poolBroken: Kind<EventOf<'pool.broken'>> = {
  group: 'core',
  sign: '✕',
  trouble: () => true,
  en: (e, s) => `A worker of ${s.resource(e.resource)} has died: the pool is of no more use.`,
  ja: (e, s) => `${s.resource(e.resource)} のワーカーが死に、プールはもう使えません。`,
};

export const callSubmitted: Kind<EventOf<'call.submitted'>> = {
  group: 'core',
  sign: '⤓',
  effect: (e, on) => on.put(e.resource, e.seq),
  en: (e, s) =>
    `${s.lane(e.lane)} gives the call of ${s.quoted(e.function)} to ${s.resource(e.resource)}; ${s.resource(e.future)} stands for its result.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} が ${s.resource(e.resource)} に ${s.quoted(e.function)} の呼び出しを予約します（結果は ${s.resource(e.future)}）。`,
};

export const callStarted: Kind<EventOf<'call.started'>> = {
  group: 'core',
  sign: '▸',
  effect: (e, on) => {
    on.take(e.resource, e.cause ?? 0);
    on.hold(e.resource, e.lane);
  },
  en: (e, s) => {
    const by = s.causeLane(e.cause);
    const what = s.functionOf(e.future) || 'the call';
    return `${s.lane(e.lane)} begins ${what} for ${s.resource(e.future)}${by === undefined ? '' : `, as ${s.lane(by)} asked`}.`;
  },
  ja: (e, s) => {
    const by = s.causeLane(e.cause);
    const what = s.functionOf(e.future) || '呼び出し';
    return `${s.lane(e.lane)} が${by === undefined ? ' ' : `、${s.lane(by)} に頼まれた `}${what} を始めます（${s.resource(e.future)}）。`;
  },
};

export const callFinished: Kind<EventOf<'call.finished'>> = {
  group: 'core',
  sign: '◂',
  trouble: (e) => e.failed,
  effect: (e, on) => on.letGo(e.resource, e.lane),
  en: (e, s) => {
    const what = s.functionOf(e.future) || 'the call';
    return e.failed
      ? `On ${s.lane(e.lane)}, ${what} has raised an exception; it goes to ${s.resource(e.future)}.`
      : `${s.lane(e.lane)} has finished ${what} for ${s.resource(e.future)}.`;
  },
  ja: (e, s) => {
    const what = s.functionOf(e.future) || '呼び出し';
    return e.failed
      ? `${s.lane(e.lane)} で ${what} が例外を起こし、例外は ${s.resource(e.future)} に渡ります。`
      : `${s.lane(e.lane)} が ${what} を終えました（${s.resource(e.future)}）。`;
  },
};

export const futureCompleted: Kind<EventOf<'future.completed'>> = {
  group: 'core',
  sign: '◆',
  effect: (e, on) => on.fill(e.resource, code(e.failed ? 'exception' : 'result')),
  en: (e, s) =>
    `${s.lane(e.lane)} gives ${s.resource(e.resource)} its ${e.failed ? 'exception' : 'result'}${value(e.value, s)}.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} が ${s.resource(e.resource)} に${e.failed ? '例外' : '結果'}を入れます${value(e.value, s)}。`,
};

export const futureCancelled: Kind<EventOf<'future.cancelled'>> = {
  group: 'core',
  sign: '⊘',
  effect: (e, on) => on.fill(e.resource, code('cancelled')),
  en: (e, s) => `${s.lane(e.lane)} cancels ${s.resource(e.resource)}.`,
  ja: (e, s) => `${s.lane(e.lane)} が ${s.resource(e.resource)} をキャンセルします。`,
};

export const futureRetrieved: Kind<EventOf<'future.retrieved'>> = {
  group: 'core',
  sign: '◇',
  en: (e, s) => `${s.lane(e.lane)} takes what is in ${s.resource(e.resource)}.`,
  ja: (e, s) => `${s.lane(e.lane)} が ${s.resource(e.resource)} の中身を受け取ります。`,
};
