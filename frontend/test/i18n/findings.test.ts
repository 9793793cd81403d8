import { describe, expect, it } from 'vitest';
import { findingAdvice, findingId, findingText } from '../../src/i18n/findings.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import type { Finding } from '../../src/wire/document.ts';
import { lockRun } from '../samples/samples.ts';

const deadlock: Finding = {
  kind: 'deadlock',
  title: 'Deadlock: A waits at line 5 for b, which B holds; B waits at line 9 for a, which A holds.',
  detail: 'Take the locks in the same order.',
  args: {
    more: '0',
    lane1: 'A',
    line1: '5',
    resource1: 'b',
    owner1: 'B',
    lane2: 'B',
    line2: '9',
    resource2: 'a',
    owner2: 'A',
  },
  events: [7, 3],
};

describe('findings', () => {
  it('are told in the words they came with, or in Japanese', () => {
    expect(findingText(deadlock, 'en')).toBe(deadlock.title);
    expect(findingText(deadlock, 'ja')).toBe(
      'デッドロック：A が 5 行目で B の持つ b を待ち、B が 9 行目で A の持つ a を待ち続けています。',
    );
    expect(findingAdvice(deadlock, 'en')).toBe(deadlock.detail);
    expect(findingAdvice(deadlock, 'ja')).toContain('同じ順番');
  });

  it('of a kind unknown here are told as they came', () => {
    const unknown: Finding = { kind: 'new', title: 'Something new.' };
    expect(findingText(unknown, 'ja')).toBe('Something new.');
    expect(findingAdvice(unknown, 'ja')).toBe('');
  });

  it('that came early are replaced by those of the end, under the same names', () => {
    const run = lockRun();
    const timeline = new Timeline(run.program, run.options);
    timeline.append({ events: run.events.slice(0, 7), findings: [deadlock] });
    timeline.append({ events: run.events.slice(7) });
    expect(timeline.findings.map(findingId)).toEqual(['deadlock 7']);
    timeline.finish([deadlock], null);
    expect(timeline.findings.map(findingId)).toEqual(['deadlock 7']);
  });
});
