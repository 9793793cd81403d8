/** What outlives a reload: preferences, and the edits and the input of each program. Works without storage, forgetting. */
import { LANGUAGES, type Language, preferredLanguage } from '../i18n/index.ts';
import { formatShares, parseShares, type Shares } from './shares.ts';
import type { Theme } from './state.ts';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly projection: boolean;
  readonly shares: Shares;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'interleave.';

export class Memory {
  constructor(private readonly storage: Storage) {}

  preferences(languages: readonly string[]): Preferences {
    const language = this.#read('language') as Language | null;
    const theme = this.#read('theme') as Theme | null;
    return {
      language: language && LANGUAGES.includes(language) ? language : preferredLanguage(languages),
      theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
      projection: this.#read('projection') === 'true',
      shares: parseShares(this.#read('shares')),
    };
  }

  savePreferences({ language, theme, projection, shares }: Preferences): void {
    this.#write('language', language);
    this.#write('theme', theme);
    this.#write('projection', String(projection));
    this.#write('shares', formatShares(shares));
  }

  /** The edited text of a program, or null if it was not edited. */
  edits(scenario: string): string | null {
    return this.#read(`program.${scenario}`);
  }

  saveEdits(scenario: string, source: string | null): void {
    this.#write(`program.${scenario}`, source);
  }

  /** The lines a program reads, as the viewer wrote them. */
  input(scenario: string): string {
    return this.#read(`input.${scenario}`) ?? '';
  }

  saveInput(scenario: string, input: string): void {
    this.#write(`input.${scenario}`, input === '' ? null : input);
  }

  #read(key: string): string | null {
    try {
      return this.storage.getItem(PREFIX + key);
    } catch {
      return null;
    }
  }

  #write(key: string, value: string | null): void {
    try {
      if (value === null) this.storage.removeItem(PREFIX + key);
      else this.storage.setItem(PREFIX + key, value);
    } catch {
      // storage may be full or forbidden: the page works on
    }
  }
}
