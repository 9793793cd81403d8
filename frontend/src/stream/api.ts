/** The REST routes the page reads. */
import type { RunOptions } from '../wire/document.ts';
import type { Chapter, Scenario } from '../wire/messages.ts';

/** Thrown when the server answers with an error or not at all. */
export class ApiError extends Error {}

export interface Api {
  chapters(): Promise<readonly Chapter[]>;
  scenario(id: string): Promise<Scenario>;
  /** The options a run has unless told otherwise. */
  defaults(): Promise<RunOptions>;
}

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new ApiError(`${answer.status}`);
  return (await answer.json()) as T;
}

export const httpApi: Api = {
  chapters: async () => (await get<{ chapters: readonly Chapter[] }>('/api/scenarios')).chapters,
  scenario: (id) => get<Scenario>(`/api/scenarios/${id.split('/').map(encodeURIComponent).join('/')}`),
  defaults: async () => (await get<{ options?: RunOptions }>('/api/info')).options ?? {},
};

/** Where the WebSocket of this page is. */
export function socketUrl(location: { readonly protocol: string; readonly host: string }): string {
  return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/run`;
}
