/** How panels reach the controller and the state. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Controller } from '../app/controller.ts';
import type { AppState } from '../app/state.ts';
import { type Dictionary, dictionary } from '../i18n/index.ts';
import type { MarkOf, Scheme } from '../style/hues.ts';

export interface PageContext {
  readonly controller: Controller;
  readonly scheme: Scheme;
  readonly markOf: MarkOf;
}

export const Page = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('no page around this panel');
  return page;
}

export function useAppState(controller: Controller): AppState {
  return useSyncExternalStore(controller.store.subscribe, controller.store.get);
}

/** The state, the words of the present language, and the controller. */
export function useApp(): PageContext & { readonly state: AppState; readonly words: Dictionary } {
  const page = usePage();
  const state = useAppState(page.controller);
  return { ...page, state, words: dictionary(state.language) };
}
