/** The GIL, the cores, and the scheduler's choices. */
import type { EventOf } from '../wire/events.ts';
import type { Kind } from './kind.ts';

export const gilAcquired: Kind<EventOf<'gil.acquired'>> = {
  group: 'scheduling',
  sign: 'G',
  effect: (e, on) => on.hold(on.gilOf(e.lane), e.lane),
  en: (e, s) => {
    const by = s.causeLane(e.cause);
    return by === undefined
      ? `${s.lane(e.lane)} takes the GIL.`
      : `${s.lane(e.lane)} takes the GIL, which ${s.lane(by)} has let go.`;
  },
  ja: (e, s) => {
    const by = s.causeLane(e.cause);
    return by === undefined
      ? `${s.lane(e.lane)} が GIL を取ります。`
      : `${s.lane(by)} が手放した GIL を ${s.lane(e.lane)} が取ります。`;
  },
};

export const gilReleased: Kind<EventOf<'gil.released'>> = {
  group: 'scheduling',
  sign: 'g',
  effect: (e, on) => on.letGo(on.gilOf(e.lane), e.lane),
  en: (e, s) => `${s.lane(e.lane)} lets go of the GIL.`,
  ja: (e, s) => `${s.lane(e.lane)} が GIL を手放します。`,
};

export const coreAssigned: Kind<EventOf<'core.assigned'>> = {
  group: 'scheduling',
  sign: 'C',
  en: (e, s) => `${s.lane(e.lane)} is given core ${e.core}.`,
  ja: (e, s) => `${s.lane(e.lane)} にコア ${e.core} が割り当てられます。`,
};

export const choiceMade: Kind<EventOf<'choice.made'>> = {
  group: 'scheduling',
  sign: '⑂',
  en: (e, s) => `Any of ${s.joined(e.options.map((o) => s.lane(o)))} could go on; ${s.lane(e.chosen)} does.`,
  ja: (e, s) =>
    `${s.joined(e.options.map((o) => s.lane(o)))} のどれもが進めますが、選ばれたのは ${s.lane(e.chosen)} です。`,
};
