/** A lane's state in one word, and what it refers to. */
import { assertNever } from '../assertNever.ts';
import type { Dictionary } from '../i18n/index.ts';
import { instantInWords } from '../i18n/time.ts';
import { laneCalled } from '../timeline/called.ts';
import type { LaneMoment } from '../timeline/moment.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { State } from '../wire/events.ts';

export function stateWord(state: State | undefined, words: Dictionary): string {
  switch (state) {
    case undefined:
      return words.unborn;
    case 'running':
      return words.running_;
    case 'ready':
      return words.ready;
    case 'blocked':
      return words.blocked;
    case 'sleeping':
      return words.sleeping;
    case 'suspended':
      return words.suspended;
    case 'ended':
      return words.ended;
    default:
      return assertNever(state);
  }
}

/** What the state refers to: the lock waited for, the instant slept until. */
export function onWords(timeline: Timeline, { on, state }: LaneMoment, words: Dictionary): string {
  if (!on || state === 'running' || state === 'ended') return '';
  if ('resource' in on) return words.onResource(timeline.resource(on.resource).name);
  if ('lane' in on) return words.onLane(laneCalled(timeline, on.lane));
  if ('until' in on) return words.onUntil(instantInWords(on.until));
  if ('gil' in on) return words.onGil;
  return words.onCore;
}
