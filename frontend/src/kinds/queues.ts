/** Queues and pipes: what is put in, sent, taken out. */
import type { EventOf } from '../wire/events.ts';
import type { Kind, Speaker } from './kind.ts';

const item = (value: string | undefined, s: Speaker, otherwise: string) =>
  value === undefined ? otherwise : s.quoted(value);

export const queuePut: Kind<EventOf<'queue.put'>> = {
  group: 'core',
  sign: '⤓',
  effect: (e, on) => on.put(e.resource, e.seq, e.size),
  en: (e, s) => {
    const room = s.capacity(e.resource);
    const holds = room === undefined ? `${e.size}` : `${e.size} of ${room}`;
    return `${s.lane(e.lane)} puts ${item(e.value, s, 'an item')} into ${s.resource(e.resource)} (${holds} in it now).`;
  },
  ja: (e, s) => {
    const room = s.capacity(e.resource);
    const holds = room === undefined ? `${e.size} 個` : `${room} 個中 ${e.size} 個`;
    return `${s.lane(e.lane)} が ${s.resource(e.resource)} に ${item(e.value, s, '要素')} を入れます（今 ${holds}）。`;
  },
};

export const queueGot: Kind<EventOf<'queue.got'>> = {
  group: 'core',
  sign: '⤒',
  effect: (e, on) => on.take(e.resource, e.cause ?? 0, e.size),
  en: (e, s) => {
    const by = s.causeLane(e.cause);
    const from = by === undefined ? '' : `, put there by ${s.lane(by)}`;
    return `${s.lane(e.lane)} takes ${item(e.value, s, 'an item')} out of ${s.resource(e.resource)}${from} (${e.size} left).`;
  },
  ja: (e, s) => {
    const by = s.causeLane(e.cause);
    const from = by === undefined ? '' : `${s.lane(by)} が入れた `;
    return `${s.lane(e.lane)} が ${s.resource(e.resource)} から ${from}${item(e.value, s, '要素')} を取り出します（残り ${e.size} 個）。`;
  },
};

export const queueTaskDone: Kind<EventOf<'queue.taskDone'>> = {
  group: 'core',
  sign: '✓',
  en: (e, s) =>
    e.unfinished === 0
      ? `${s.lane(e.lane)} says ${s.quoted('task_done()')}: every item of ${s.resource(e.resource)} is done.`
      : `${s.lane(e.lane)} says ${s.quoted('task_done()')} to ${s.resource(e.resource)} (${e.unfinished} not done yet).`,
  ja: (e, s) =>
    e.unfinished === 0
      ? `${s.lane(e.lane)} が ${s.quoted('task_done()')} を呼び、${s.resource(e.resource)} の要素はすべて処理済みです。`
      : `${s.lane(e.lane)} が ${s.resource(e.resource)} に ${s.quoted('task_done()')} と告げます（未処理 ${e.unfinished} 個）。`,
};

export const queueJoined: Kind<EventOf<'queue.joined'>> = {
  group: 'core',
  sign: '⇤',
  en: (e, s) => `${s.lane(e.lane)} need not wait any more: every item of ${s.resource(e.resource)} is done.`,
  ja: (e, s) =>
    `${s.resource(e.resource)} の要素がすべて処理されたので、${s.lane(e.lane)} はもう待ちません。`,
};

export const messageSent: Kind<EventOf<'message.sent'>> = {
  group: 'core',
  sign: '⇢',
  effect: (e, on) => on.put(e.resource, e.seq),
  en: (e, s) =>
    `${s.lane(e.lane)} sends ${item(e.value, s, 'a message')} through ${s.resource(e.resource)}, pickled into ${e.bytes} bytes.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} が ${s.resource(e.resource)} で ${item(e.value, s, 'メッセージ')} を送ります（pickle して ${e.bytes} バイト）。`,
};

export const messageReceived: Kind<EventOf<'message.received'>> = {
  group: 'core',
  sign: '⇠',
  effect: (e, on) => on.take(e.resource, e.cause ?? 0),
  en: (e, s) => {
    const by = s.causeLane(e.cause);
    const from = by === undefined ? '' : ` from ${s.lane(by)}`;
    return `${s.lane(e.lane)} receives ${item(e.value, s, 'a message')}${from} through ${s.resource(e.resource)}.`;
  },
  ja: (e, s) => {
    const by = s.causeLane(e.cause);
    const from = by === undefined ? '' : `${s.lane(by)} からの `;
    return `${s.lane(e.lane)} が ${s.resource(e.resource)} で ${from}${item(e.value, s, 'メッセージ')} を受け取ります。`;
  },
};

export const messageClosed: Kind<EventOf<'message.closed'>> = {
  group: 'core',
  sign: '×',
  en: (e, s) => `${s.lane(e.lane)} closes its end of ${s.resource(e.resource)}.`,
  ja: (e, s) => `${s.lane(e.lane)} が ${s.resource(e.resource)} の自分の側を閉じます。`,
};
