/** The languages of the page. A key missing in one of them does not compile. */
import type { Localized } from '../wire/messages.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

export type Dictionary = typeof en;
export type Language = 'en' | 'ja';

export const LANGUAGES: readonly Language[] = ['en', 'ja'];
const DICTIONARIES: { readonly [L in Language]: Dictionary } = { en, ja };

export function dictionary(language: Language): Dictionary {
  return DICTIONARIES[language];
}

/** The language the reader's browser asks for first, if we speak it. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const known = LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
    if (known) return known;
  }
  return 'en';
}

/** A text of the catalogue in this language, in English where it was not translated. */
export function localized(text: Localized | undefined, language: Language): string {
  return text?.[language] ?? text?.en ?? '';
}
