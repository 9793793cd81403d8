/** Resources, and the locks among them, being asked for, taken and given back. */
import type { EventOf } from '../wire/events.ts';
import type { Kind, Waiter } from './kind.ts';

export const resourceCreated: Kind<EventOf<'resource.created'>> = {
  group: 'core',
  sign: '◇',
  effect: (e, on) => on.create(e.resource, e.capacity, e.copyOf !== undefined),
  en: (e, s) => {
    if (e.copyOf !== undefined)
      return `${s.lane(e.lane)} gets a copy of ${s.resource(e.resource)} by the fork.`;
    const size = e.capacity === undefined ? '' : ` (${e.capacity})`;
    return `${s.lane(e.lane)} makes ${s.resource(e.resource)}${size}.`;
  },
  ja: (e, s) => {
    if (e.copyOf !== undefined)
      return `fork により ${s.lane(e.lane)} が ${s.resource(e.resource)} の写しを持ちます。`;
    const size = e.capacity === undefined ? '' : `（${e.capacity}）`;
    return `${s.lane(e.lane)} が ${s.resource(e.resource)}${size} を作ります。`;
  },
};

export const resourceRenamed: Kind<EventOf<'resource.renamed'>> = {
  group: 'scheduling',
  sign: '✎',
  effect: (e, on) => on.renameResource(e.resource, e.name),
  en: (e, s) => `From now on it is known as ${s.quoted(e.name)}.`,
  ja: (e, s) => `以後は ${s.quoted(e.name)} という名前で呼ばれます。`,
};

export const lockRequested: Kind<EventOf<'lock.requested'>> = {
  group: 'core',
  sign: '?',
  en: (e, s) => {
    const asks = `${s.lane(e.lane)} asks for ${s.resource(e.resource)}`;
    if (!e.blocking) return `${asks}, but will not wait for it.`;
    if (e.timeout !== undefined) return `${asks}, for at most ${s.duration(e.timeout)}.`;
    return `${asks}.`;
  },
  ja: (e, s) => {
    const what = `${s.lane(e.lane)} が ${s.resource(e.resource)} を`;
    if (!e.blocking) return `${what}待たずに取ろうとします。`;
    if (e.timeout !== undefined) return `${what}最長 ${s.duration(e.timeout)} 待つつもりで求めます。`;
    return `${what}求めます。`;
  },
};

export const lockAcquired: Kind<EventOf<'lock.acquired'>> = {
  group: 'core',
  sign: '●',
  effect: (e, on) => on.hold(e.resource, e.lane),
  en: (e, s) => {
    const by = s.causeLane(e.cause);
    if (e.depth > 1)
      return `${s.lane(e.lane)} takes ${s.resource(e.resource)} once more (${e.depth} times now).`;
    const takes = `${s.lane(e.lane)} takes ${s.resource(e.resource)}`;
    return by === undefined ? `${takes}.` : `${takes}, which ${s.lane(by)} has given back.`;
  },
  ja: (e, s) => {
    const by = s.causeLane(e.cause);
    if (e.depth > 1)
      return `${s.lane(e.lane)} が ${s.resource(e.resource)} を重ねて取ります（${e.depth} 重）。`;
    const takes = `${s.lane(e.lane)} が ${s.resource(e.resource)} を取ります。`;
    return by === undefined ? takes : `${s.lane(by)} が手放したので、${takes}`;
  },
};

export const lockReleased: Kind<EventOf<'lock.released'>> = {
  group: 'core',
  sign: '○',
  effect: (e, on) => on.letGo(e.resource, e.lane),
  en: (e, s) => {
    if (e.depth) return `${s.lane(e.lane)} gives back ${s.resource(e.resource)} once and still holds it.`;
    const gives = `${s.lane(e.lane)} gives back ${s.resource(e.resource)}`;
    const [first, ...others] = s.waiters(e.resource);
    if (!first) return `${gives}.`;
    if (others.length === 0) return `${gives}; ${first.name}, waiting since ${first.since}, may take it.`;
    const all = s.joined([first, ...others].map((w: Waiter) => w.name));
    return `${gives}; ${all} are waiting, ${first.name} longest (since ${first.since}).`;
  },
  ja: (e, s) => {
    if (e.depth)
      return `${s.lane(e.lane)} が ${s.resource(e.resource)} を一つ分だけ手放します（まだ持っています）。`;
    const gives = `${s.lane(e.lane)} が ${s.resource(e.resource)} を手放します。`;
    const [first, ...others] = s.waiters(e.resource);
    if (!first) return gives;
    if (others.length === 0)
      return `${gives}${first.since} から待っていた ${first.name} が取れるようになります。`;
    const all = s.joined([first, ...others].map((w: Waiter) => w.name));
    return `${gives}待っているのは ${all} で、いちばん長いのは ${first.name}（${first.since} から）です。`;
  },
};

export const lockTimedOut: Kind<EventOf<'lock.timedOut'>> = {
  group: 'core',
  sign: '⌛',
  trouble: () => true,
  en: (e, s) => `${s.lane(e.lane)} gives up waiting for ${s.resource(e.resource)}.`,
  ja: (e, s) => `${s.lane(e.lane)} は ${s.resource(e.resource)} を待つのをあきらめます。`,
};
