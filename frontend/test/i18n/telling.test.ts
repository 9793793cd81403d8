import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { preferredLanguage } from '../../src/i18n/index.ts';
import { ja } from '../../src/i18n/ja.ts';
import { tell, tellBriefly } from '../../src/i18n/telling.ts';
import { durationText, instantInWords, instantText } from '../../src/i18n/time.ts';
import { KINDS } from '../../src/kinds/index.ts';
import { laneCalled } from '../../src/timeline/called.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { cpuBoundRun, deadlockRun, ioBoundRun, lockRun } from '../samples/samples.ts';
import { find } from '../timeline/find.ts';

describe('captions', () => {
  const timeline = Timeline.of(lockRun());
  const released = find(timeline, 'lock.released', 3);

  it('tell a hand-over in English and Japanese', () => {
    expect(tell(timeline, released, 'en')).toBe(
      'Thread-1 (worker) gives back the lock; Thread-2 (worker), waiting since 17 µs, may take it.',
    );
    expect(tell(timeline, released, 'ja')).toBe(
      'Thread-1 (worker) がロックを手放します。17 µs から待っていた Thread-2 (worker) が取れるようになります。',
    );
  });

  it('leave out the subject where the lane stands beside them', () => {
    expect(tellBriefly(timeline, released, 'en')).toMatch(/^Gives back the lock; Thread-2/);
    expect(tellBriefly(timeline, released, 'ja')).toMatch(/^ロックを手放します。/);
  });

  it('name the one who gave the lock back', () => {
    expect(tell(timeline, find(timeline, 'lock.acquired', 4), 'en')).toBe(
      'Thread-2 (worker) takes the lock, which Thread-1 (worker) has given back.',
    );
  });

  it('exist for every event of every sample in both languages', () => {
    for (const run of [lockRun, ioBoundRun, cpuBoundRun, deadlockRun]) {
      const t = Timeline.of(run());
      for (let index = 0; index < t.length; index++) {
        expect(tell(t, index, 'en')).toMatch(/^[A-Z].*\S$/);
        expect(tell(t, index, 'ja')).toMatch(/[ぁ-ん]/);
        expect(`${tell(t, index, 'en')}${tell(t, index, 'ja')}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('show an event of an unknown type by its name', () => {
    const t = new Timeline({ source: '' }, {});
    t.append({
      lanes: [{ id: 1, kind: 'thread', name: 'T' }],
      events: [{ seq: 1, t: 0, lane: 1, type: 'tea.poured' }],
    });
    expect(tell(t, 0, 'en')).toBe('T: tea.poured');
  });

  it('know every kind by a noun and a verb', () => {
    for (const type of Object.keys(KINDS)) expect(type).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
  });
});

describe('the dictionaries', () => {
  it('have no empty label, and Japanese is Japanese', () => {
    const same: string[] = [];
    for (const [key, word] of Object.entries(en)) {
      if (typeof word !== 'string') continue;
      const other = ja[key as keyof typeof ja];
      expect(other, key).toBeTruthy();
      if (word === other) same.push(key);
    }
    expect(same).toEqual(['gil']);
  });

  it('follow the browser', () => {
    expect(preferredLanguage(['fr', 'ja-JP', 'en'])).toBe('ja');
    expect(preferredLanguage(['de'])).toBe('en');
  });
});

describe('times', () => {
  it('have the unit a person would choose', () => {
    expect([0, 50, 999, 12_050_000, 300_000_000, 500_000_000, 1_500_000_000].map(durationText)).toEqual([
      '0 s',
      '50 ns',
      '0.999 µs',
      '12.05 ms',
      '300 ms',
      '0.5 s',
      '1.5 s',
    ]);
    expect(instantInWords(300_052_000)).toBe('300.052 ms');
    expect(instantText(500_000_000, 100_000_000)).toBe('0.5 s');
    expect(instantText(200_000, 50_000)).toBe('200 µs');
  });
});

describe('names of lanes', () => {
  it('are told apart by their process where they need be', () => {
    const t = new Timeline({ source: '' }, {});
    t.append({
      lanes: [
        { id: 1, kind: 'process', name: 'MainProcess' },
        { id: 2, kind: 'thread', name: 'MainThread', parent: 1 },
        { id: 3, kind: 'thread', name: 'helper', parent: 1 },
        { id: 4, kind: 'process', name: 'child', parent: 1 },
        { id: 5, kind: 'thread', name: 'MainThread', parent: 4 },
      ],
      events: [],
    });
    expect([2, 3, 4, 5].map((id) => laneCalled(t, id))).toEqual([
      'MainProcess/MainThread',
      'helper',
      'child',
      'child/MainThread',
    ]);
  });
});
