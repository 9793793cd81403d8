/** What kinds of resource are called in sentences. A kind missing here goes by its name alone. */
import type { Language } from './index.ts';

const NOUNS: { readonly [kind: string]: { readonly [L in Language]: string } } = {
  lock: { en: 'the lock', ja: 'ロック' },
  rlock: { en: 'the reentrant lock', ja: '再入可能ロック' },
  semaphore: { en: 'the semaphore', ja: 'セマフォ' },
  gil: { en: 'the GIL', ja: 'GIL' },
};

export function resourceNoun(kind: string, language: Language): string {
  return NOUNS[kind]?.[language] ?? '';
}
