import { describe, expect, it } from 'vitest';
import { documentText, fileName } from '../../src/app/files.ts';
import { Idle } from '../../src/app/idle.ts';
import { knobValue, withKnob } from '../../src/app/knobs.ts';
import { Memory } from '../../src/app/memory.ts';
import { formatShares, parseShares, SHARES, withShare } from '../../src/app/shares.ts';
import { letter, marksOf } from '../../src/style/hues.ts';
import { Timeline } from '../../src/timeline/timeline.ts';
import { NotATimeline, parseDocument } from '../../src/wire/document.ts';
import { lockRun } from '../samples/samples.ts';

describe('knobs', () => {
  const source = 'import x\n\nWORKERS = 3\nPAUSE = 0.25  # s\nN = 10_000\ndef f():\n    WORKERS = 9\n';

  it('are read from and turned in the program', () => {
    expect(['WORKERS', 'PAUSE', 'N', 'NONE'].map((name) => knobValue(source, name))).toEqual([
      3,
      0.25,
      10_000,
      null,
    ]);
    expect(withKnob(source, 'WORKERS', '5')).toBe(source.replace('WORKERS = 3', 'WORKERS = 5'));
    expect(withKnob(source, 'PAUSE', '1')).toContain('PAUSE = 1  # s');
  });
});

describe('the idle signal', () => {
  it('falls when anything begins and rises when all has ended', () => {
    const root = document.createElement('html');
    const idle = new Idle(root);
    expect(root.dataset.idle).toBe('true');
    idle.begin('load');
    idle.begin('load');
    idle.set('paint', true);
    idle.set('paint', true);
    expect(root.dataset.idle).toBe('false');
    idle.end('load');
    idle.set('paint', false);
    expect(root.dataset.idle).toBe('false');
    idle.end('load');
    expect(root.dataset.idle).toBe('true');
  });

  it('can be read but not changed from outside', () => {
    const target = {} as Window & { __interleave: { idle: boolean; timings: { runClicked: number } } };
    const idle = new Idle(document.createElement('html'));
    idle.publish(target);
    idle.begin('run');
    expect(target.__interleave.idle).toBe(false);
    target.__interleave.timings.runClicked = 99;
    expect(target.__interleave.timings.runClicked).toBe(0);
  });
});

describe('memory', () => {
  it('works without storage', () => {
    const broken = () => {
      throw new Error('forbidden');
    };
    const memory = new Memory({ getItem: broken, setItem: broken, removeItem: broken });
    memory.saveEdits('a', 'x');
    expect(memory.edits('a')).toBeNull();
    expect(memory.preferences(['ja'])).toEqual({
      language: 'ja',
      theme: 'auto',
      projection: false,
      shares: SHARES,
    });
  });
});

describe('shares of the page', () => {
  it('outlive a reload', () => {
    const shares = withShare(SHARES, 'program', 41.5);
    expect(parseShares(formatShares(shares))).toEqual(shares);
    expect(parseShares(null)).toEqual(SHARES);
    expect(parseShares('wide')).toEqual(SHARES);
  });

  it('leave room for the lanes', () => {
    for (const percent of [-20, 0, 33, 100, 1e9]) {
      const { program, details } = withShare(SHARES, 'details', percent);
      expect(details).toBeGreaterThan(0);
      expect(program + details).toBeLessThanOrEqual(80);
    }
  });
});

describe('files', () => {
  it('hold the whole document, one event a line, and are read again', () => {
    const timeline = Timeline.of(lockRun());
    const text = documentText(timeline);
    expect(parseDocument(text)).toEqual(lockRun());
    expect(text.split('\n')).toHaveLength(lockRun().events.length + 3);
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(lockRun()));
    expect(fileName(timeline, 'own')).toBe('threading-lock.timeline.json');
  });

  it('are refused when they are something else', () => {
    for (const text of [
      '',
      '[]',
      'null',
      '{"format":"other"}',
      '{"format":"interleave.timeline","version":1}',
    ]) {
      expect(() => parseDocument(text)).toThrow(NotATimeline);
    }
  });
});

describe('marks', () => {
  it('are unlike for neighbours, and processes have none', () => {
    const markOf = marksOf(Timeline.of(lockRun()), 'light');
    expect([1, 2, 3, 4].map((lane) => markOf(lane).letter)).toEqual(['', 'A', 'B', 'C']);
    expect(new Set([2, 3, 4].map((lane) => markOf(lane).hue)).size).toBe(3);
    expect([0, 25, 26, 51, 52].map(letter)).toEqual(['A', 'Z', 'A2', 'Z2', 'A3']);
  });
});
