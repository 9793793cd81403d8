/** Lanes being born, changing state and ending. */
import { assertNever } from '../assertNever.ts';
import type { EventOf } from '../wire/events.ts';
import type { Kind, Speaker } from './kind.ts';

type StateEvent = EventOf<'lane.state'>;

/** States that go without saying: what brought them is told by an event of its own. */
const QUIET: readonly string[] = ['running', 'ready', 'ended'];

export const laneCreated: Kind<EventOf<'lane.created'>> = {
  group: 'core',
  sign: '+',
  en: (e, s) => `${s.lane(e.lane)} starts ${s.isProcess(e.target) ? 'the process ' : ''}${s.lane(e.target)}.`,
  ja: (e, s) =>
    `${s.lane(e.lane)} が${s.isProcess(e.target) ? 'プロセス ' : ' '}${s.lane(e.target)} を開始します。`,
};

export const laneStarted: Kind<EventOf<'lane.started'>> = {
  group: 'core',
  sign: '▸',
  en: (e, s) => {
    const by = s.causeLane(e.cause);
    return by ? `${s.lane(e.lane)} begins, started by ${s.lane(by)}.` : `${s.lane(e.lane)} begins.`;
  },
  ja: (e, s) => {
    const by = s.causeLane(e.cause);
    return by
      ? `${s.lane(by)} に開始され、${s.lane(e.lane)} が動き始めます。`
      : `${s.lane(e.lane)} が動き始めます。`;
  },
};

export const laneRenamed: Kind<EventOf<'lane.renamed'>> = {
  group: 'core',
  sign: '✎',
  effect: (e, on) => on.renameLane(e.lane, e.name),
  en: (e) => `This lane is called ${e.name} from now on.`,
  ja: (e) => `このレーンの名前は ${e.name} になります。`,
};

export const laneJoined: Kind<EventOf<'lane.joined'>> = {
  group: 'core',
  sign: '⇤',
  en: (e, s) => `${s.lane(e.lane)} waits no longer for ${s.lane(e.target)}, which is over.`,
  ja: (e, s) => `${s.lane(e.target)} が終わったので、${s.lane(e.lane)} はもう待ちません。`,
};

export const laneEnded: Kind<EventOf<'lane.ended'>> = {
  group: 'core',
  sign: '■',
  trouble: (e) => e.how === 'raised',
  en: (e, s) => {
    switch (e.how) {
      case 'returned':
        return s.isProcess(e.lane)
          ? `The process ${s.lane(e.lane)} ends.`
          : `${s.lane(e.lane)} has come to its end.`;
      case 'raised':
        return `${s.lane(e.lane)} ends with an exception.`;
      case 'cancelled':
        return `${s.lane(e.lane)} ends: it is cancelled.`;
      case 'killed':
        return `${s.lane(e.lane)} is cut off.`;
      default:
        return assertNever(e.how);
    }
  },
  ja: (e, s) => {
    switch (e.how) {
      case 'returned':
        return `${s.isProcess(e.lane) ? 'プロセス ' : ''}${s.lane(e.lane)} が終わりました。`;
      case 'raised':
        return `${s.lane(e.lane)} が例外で終わります。`;
      case 'cancelled':
        return `${s.lane(e.lane)} はキャンセルされて終わります。`;
      case 'killed':
        return `${s.lane(e.lane)} は打ち切られます。`;
      default:
        return assertNever(e.how);
    }
  },
};

export const laneState: Kind<StateEvent> = {
  group: (e) => (QUIET.includes(e.state) ? 'scheduling' : 'core'),
  sign: '·',
  en: stateEn,
  ja: stateJa,
};

function stateEn(e: StateEvent, s: Speaker): string {
  const who = s.lane(e.lane);
  switch (e.state) {
    case 'running':
      return `${who} runs${because(s.causeLane(e.cause), (by) => `, let go on by ${s.lane(by)}`)}.`;
    case 'ready':
      return readyEn(e, s);
    case 'blocked':
      return blockedEn(e, s);
    case 'sleeping':
      return e.on && 'until' in e.on
        ? `${who} sleeps until ${s.instant(e.on.until)} (${s.duration(e.on.until - e.t)}).`
        : `${who} sleeps.`;
    case 'suspended':
      return suspendedEn(e, s);
    case 'ended':
      return `${who} has ended.`;
    default:
      return assertNever(e.state);
  }
}

function suspendedEn(e: StateEvent, s: Speaker): string {
  const who = s.lane(e.lane);
  if (e.on && 'lane' in e.on) return `${who} is suspended until ${s.lane(e.on.lane)} is done.`;
  if (e.on && 'resource' in e.on) return `${who} is suspended and awaits ${s.resource(e.on.resource)}.`;
  if (e.on && 'until' in e.on)
    return `${who} is suspended until ${s.instant(e.on.until)} (${s.duration(e.on.until - e.t)}).`;
  return `${who} is suspended.`;
}

function readyEn(e: StateEvent, s: Speaker): string {
  const who = s.lane(e.lane);
  const holder = s.gilHolder(e.lane);
  if (e.on && 'gil' in e.on) {
    return holder
      ? `${who} could run, but ${holder} holds the GIL.`
      : `${who} could run and asks for the GIL.`;
  }
  if (e.on && 'core' in e.on) return `${who} could run, but no core is free.`;
  return `${who} could run and waits for its turn.`;
}

function blockedEn(e: StateEvent, s: Speaker): string {
  const who = s.lane(e.lane);
  if (e.on && 'resource' in e.on) {
    const holders = s.holders(e.on.resource);
    const name = s.resource(e.on.resource);
    return holders ? `${who} waits for ${name}, which ${holders} holds.` : `${who} waits for ${name}.`;
  }
  if (e.on && 'lane' in e.on) {
    const other = s.lane(e.on.lane);
    return s.hasRun(e.on.lane)
      ? `${who} waits for the end of ${other}.`
      : `${who} waits until ${other} has begun.`;
  }
  return `${who} waits.`;
}

function stateJa(e: StateEvent, s: Speaker): string {
  const who = s.lane(e.lane);
  switch (e.state) {
    case 'running':
      return because(
        s.causeLane(e.cause),
        (by) => `${s.lane(by)} のおかげで、${who} が先へ進みます。`,
        `${who} が実行されます。`,
      );
    case 'ready':
      return readyJa(e, s);
    case 'blocked':
      return blockedJa(e, s);
    case 'sleeping':
      return e.on && 'until' in e.on
        ? `${who} は ${s.instant(e.on.until)} まで（${s.duration(e.on.until - e.t)}）眠ります。`
        : `${who} は眠ります。`;
    case 'suspended':
      return suspendedJa(e, s);
    case 'ended':
      return `${who} は終わりました。`;
    default:
      return assertNever(e.state);
  }
}

function suspendedJa(e: StateEvent, s: Speaker): string {
  const who = s.lane(e.lane);
  if (e.on && 'lane' in e.on) return `${who} は中断し、${s.lane(e.on.lane)} が終わるのを待ちます。`;
  if (e.on && 'resource' in e.on) return `${who} は中断し、${s.resource(e.on.resource)} を待ちます。`;
  if (e.on && 'until' in e.on)
    return `${who} は ${s.instant(e.on.until)} まで（${s.duration(e.on.until - e.t)}）中断します。`;
  return `${who} は中断します。`;
}

function readyJa(e: StateEvent, s: Speaker): string {
  const who = s.lane(e.lane);
  const holder = s.gilHolder(e.lane);
  if (e.on && 'gil' in e.on) {
    return holder
      ? `${who} は実行できますが、GIL は ${holder} が持っています。`
      : `${who} は実行できる状態で、GIL を求めています。`;
  }
  if (e.on && 'core' in e.on) return `${who} は実行できますが、空いているコアがありません。`;
  return `${who} は実行できる状態で、順番を待っています。`;
}

function blockedJa(e: StateEvent, s: Speaker): string {
  const who = s.lane(e.lane);
  if (e.on && 'resource' in e.on) {
    const holders = s.holders(e.on.resource);
    const name = s.resource(e.on.resource);
    return holders
      ? `${who} は ${name} が空くのを待ちます（今は ${holders} が持っています）。`
      : `${who} は ${name} を待ちます。`;
  }
  if (e.on && 'lane' in e.on) {
    const other = s.lane(e.on.lane);
    return s.hasRun(e.on.lane)
      ? `${who} は ${other} が終わるのを待ちます。`
      : `${who} は ${other} が動き始めるのを待ちます。`;
  }
  return `${who} は待ちます。`;
}

function because(by: number | undefined, text: (by: number) => string, otherwise = ''): string {
  return by === undefined ? otherwise : text(by);
}
