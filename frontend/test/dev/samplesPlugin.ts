/**
 * Answers `/api` from sample timelines (`npm run dev:samples`), so that the page can be worked on without a
 * server. Only ever part of the development server; nothing of it reaches the bundle.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ClientMessage } from '../../src/wire/messages.ts';
import { CHAPTERS, EXPLANATION, RUNS } from './catalogue.ts';

const BATCH = 1000;

export function samples(): Plugin {
  return {
    name: 'interleave-samples',
    configureServer: attach,
    configurePreviewServer: attach,
  };
}

function attach(server: ViteDevServer | PreviewServer): void {
  server.middlewares.use('/api', answer);
  const sockets = new WebSocketServer({ noServer: true });
  server.httpServer?.on('upgrade', (request, socket, head) => {
    if (request.url === '/api/run') sockets.handleUpgrade(request, socket, head, serve);
  });
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const body = bodyOf(path);
  response.statusCode = body ? 200 : 404;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(body ?? { error: 'no such thing' }));
}

function bodyOf(path: string): object | null {
  if (path === '/info') return { version: 'samples', options: {} };
  if (path === '/scenarios') return { chapters: CHAPTERS };
  const id = path.replace('/scenarios/', '');
  const entry = CHAPTERS.flatMap((c) => c.scenarios).find((s) => s.id === id);
  const run = RUNS[id];
  return entry && run
    ? { ...entry, explanation: EXPLANATION, source: run().program.source, options: {}, knobs: [] }
    : null;
}

function serve(socket: WebSocket): void {
  let credit = 0;
  let next = 0;
  let running = 0;
  let document = RUNS['threading/lock']!();
  const send = (message: object) => socket.send(JSON.stringify(message));
  const pump = () => {
    while (running > 0 && credit > 0 && next < document.events.length) {
      const events = document.events.slice(next, next + Math.min(BATCH, credit));
      const head = next === 0 ? { lanes: document.lanes, resources: document.resources } : {};
      send({ op: 'batch', id: running, ...head, events });
      next += events.length;
      credit -= events.length;
    }
    if (running === 0 || next < document.events.length) return;
    send({ op: 'end', id: running, findings: document.findings, outcome: document.outcome });
    running = 0;
  };
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as ClientMessage;
    switch (message.op) {
      case 'run': {
        const isRefused = message.source?.includes('match ') ?? false;
        document = RUNS[isRefused ? 'refused' : (message.scenario ?? 'threading/lock')]!();
        [credit, next, running] = [20_000, 0, message.id];
        send({ op: 'begin', id: running, program: document.program, options: document.options });
        pump();
        return;
      }
      case 'credit':
        credit += message.events;
        pump();
        return;
      case 'stop':
        send({ op: 'end', id: running, findings: [], outcome: { status: 'stopped' } });
        running = 0;
    }
  });
}
