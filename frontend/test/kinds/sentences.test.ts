import { describe, expect, it } from 'vitest';
import { tell } from '../../src/i18n/telling.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { EVENT_SCHEMAS } from '../wire/schema.ts';

/** A timeline of a few things and one event at its end. */
function withEvent(sample: Record<string, unknown>): Timeline {
  const timeline = new Timeline({ source: 'x = 1' }, {});
  timeline.append({
    lanes: [
      { id: 1, kind: 'thread', name: 'T' },
      { id: 2, kind: 'task', name: 'U' },
    ],
    resources: [{ id: 1, kind: 'queue', name: 'q', process: 1 }],
    events: [
      { seq: 1, t: 0, lane: 2, type: 'callback.scheduled', loop: 1, function: 'f' },
      { seq: 2, t: 5, lane: 1, cause: 1, line: 1, ...sample } as never,
    ],
  });
  return timeline;
}

describe('sentences', () => {
  const cases = EVENT_SCHEMAS.flatMap((e) => [e.sample(true), e.sample(false)]);

  it.each(cases)('say each event whole, in both languages: $type', (sample) => {
    const timeline = withEvent(sample);
    for (const language of ['en', 'ja'] as const) {
      const sentence = tell(timeline, 1, language);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object| {2}|^(the|a|an) |^T: \w+\.\w+/);
      expect(sentence).toMatch(language === 'en' ? /[.:] ?[^.]*$/ : /[ぁ-ん]/);
    }
  });
});
