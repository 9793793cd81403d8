/**
 * The Japanese face. Its style sheet (a hundred ranges of characters, of which a browser fetches only those on
 * screen) is loaded with the first Japanese page, so English readers fetch nothing of it.
 */
import type { Language } from '../i18n/index.ts';

let loaded = false;

export function loadJapanese(language: Language): void {
  if (loaded || language !== 'ja') return;
  loaded = true;
  void import('./japanese.css');
}
