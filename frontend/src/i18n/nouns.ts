/** What kinds of resource are called in sentences. A kind missing here goes by its name alone. */
import type { Language } from './index.ts';

const NOUNS: { readonly [kind: string]: { readonly [L in Language]: string } } = {
  lock: { en: 'the lock', ja: 'ロック' },
  rlock: { en: 'the reentrant lock', ja: '再入可能ロック' },
  semaphore: { en: 'the semaphore', ja: 'セマフォ' },
  condition: { en: 'the condition', ja: '条件変数' },
  event: { en: 'the event', ja: 'イベント' },
  barrier: { en: 'the barrier', ja: 'バリア' },
  queue: { en: 'the queue', ja: 'キュー' },
  pool: { en: 'the pool', ja: 'プール' },
  future: { en: 'the future', ja: 'future' },
  pipe: { en: 'the pipe', ja: 'パイプ' },
  ready: { en: 'the ready queue', ja: '実行待ちの列' },
  timers: { en: 'the timers', ja: 'タイマー' },
  gil: { en: 'the GIL', ja: 'GIL' },
};

/** The kinds that have no name of their own. */
const NAMELESS = new Set(['gil', 'ready', 'timers']);

/** The two words before a row: what it is, and its name; one of them where the other says nothing. */
export function rowWords(kind: string, name: string, language: Language): { kind: string; name: string } {
  const noun = resourceNoun(kind, language).replace(/^the /, '');
  if (NAMELESS.has(kind)) return { kind: '', name: noun };
  return { kind: noun === '' ? kind : noun, name };
}

export function resourceNoun(kind: string, language: Language): string {
  return NOUNS[kind]?.[language] ?? '';
}
