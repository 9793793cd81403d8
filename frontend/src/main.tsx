/** Puts the page together and starts it. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './style/fonts.css';
import './style/page.css';
import { Controller } from './app/controller.ts';
import { Idle } from './app/idle.ts';
import { Memory } from './app/memory.ts';
import { OWN } from './app/state.ts';
import { App } from './panels/App.tsx';
import { adoptEditorStyles } from './panels/editor/adoptStyles.ts';
import { httpApi, socketUrl } from './stream/api.ts';
import type { SocketLike } from './stream/runClient.ts';
import { loadJapanese } from './style/japanese.ts';

adoptEditorStyles();

const idle = new Idle(document.documentElement);
idle.publish(window);

const controller = new Controller({
  api: httpApi,
  openSocket: () => new WebSocket(socketUrl(location)) as SocketLike,
  memory: new Memory(localStorage),
  idle,
  languages: navigator.languages,
  nextFrame: (callback) => requestAnimationFrame(callback),
  now: () => performance.now(),
});

const wanted = () => decodeURIComponent(location.hash.slice(1));

controller.store.subscribe(() => loadJapanese(controller.state.language));
loadJapanese(controller.state.language);
window.addEventListener('hashchange', () => {
  if (wanted() !== controller.state.scenarioId) void controller.choose(wanted() || OWN);
});
void controller.begin(wanted());

createRoot(document.getElementById('page')!).render(
  <StrictMode>
    <App controller={controller} />
  </StrictMode>,
);
