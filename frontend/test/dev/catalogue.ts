/** A catalogue of samples, for the page without a server. */
import type { TimelineDocument } from '../../src/wire/document.ts';
import type { Chapter } from '../../src/wire/messages.ts';
import { bigRun, cpuBoundRun, deadlockRun, ioBoundRun, lockRun, refusedRun } from '../samples/samples.ts';

export const RUNS: { readonly [id: string]: () => TimelineDocument } = {
  'threading/lock': lockRun,
  'threading/io-bound': ioBoundRun,
  'threading/cpu-bound': cpuBoundRun,
  'deadlock/two-locks': deadlockRun,
  'big/10k': () => bigRun(10_000),
  'big/100k': () => bigRun(100_000),
  'big/1m': () => bigRun(1_000_000),
  refused: refusedRun,
};

const title = (en: string, ja: string) => ({ en, ja });

export const CHAPTERS: readonly Chapter[] = [
  {
    id: 'threading',
    title: title('Multithreading', 'マルチスレッド'),
    scenarios: [
      {
        id: 'threading/lock',
        title: title('A lock, taken and given back by hand', 'ロックを手で取り、手で返す'),
        summary: title(
          'Two threads, one lock: the second waits until the first gives it back.',
          'スレッド二本とロック一つ。二本目は一本目が手放すまで待ちます。',
        ),
      },
      { id: 'threading/io-bound', title: title('Threads help I/O-bound work', 'I/O 待ちにはスレッドが効く') },
      {
        id: 'threading/cpu-bound',
        title: title('Threads do not help CPU-bound work', '計算にはスレッドが効かない'),
      },
    ],
  },
  {
    id: 'deadlock',
    title: title('Deadlocks', 'デッドロック'),
    scenarios: [
      { id: 'deadlock/two-locks', title: title('Two locks in opposite order', '二つのロックを逆順に') },
    ],
  },
  {
    id: 'big',
    title: title('Large runs', '大きな実行'),
    scenarios: ['10k', '100k', '1m'].map((n) => ({ id: `big/${n}`, title: title(n, n) })),
  },
];

export const EXPLANATION = {
  en: 'A `Lock` has one owner at most. `acquire()` takes it or waits; `release()` gives it back and lets **one** of those waiting go on.\n\nBetween the two the other thread stands still, however long the owner sleeps: look at the hatched bar.\n\n- Who holds it? The row of the lock says.\n- Who waits, and since when? The strips below.',
  ja: '`Lock` の持ち主は、多くても一人です。`acquire()` は取れるまで待ち、`release()` は手放して、待っているうちの**一人**を先へ進ませます。\n\nその間、もう一方のスレッドは止まったままです。斜線の帯を見てください。',
};
