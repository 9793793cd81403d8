/**
 * The WebSocket of one page. Events flow under credits: the page grants as many more as it has shown, so a
 * hidden or slow page holds back its own stream. The socket is opened ahead of the first run and reopened,
 * ever more patiently, when the server goes away.
 */
import type { RunOptions } from '../wire/document.ts';
import type {
  BatchMessage,
  BeginMessage,
  ClientMessage,
  EndMessage,
  ServerMessage,
} from '../wire/messages.ts';

/** The part of a `WebSocket` used here, so that tests can pass their own. */
export interface SocketLike {
  readonly readyState: number;
  send(text: string): void;
  close(): void;
  onopen: (() => void) | null;
  onclose: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

export interface RunListener {
  begin(message: BeginMessage): void;
  batch(message: BatchMessage): void;
  end(message: EndMessage): void;
  /** The server refused the run or misunderstood it. */
  refused(message: string): void;
  /** The connection broke in the middle of a run. */
  lost(): void;
  connected(isConnected: boolean): void;
}

export interface RunRequest {
  readonly scenario?: string;
  readonly source?: string;
  readonly input?: string;
  readonly options: RunOptions;
}

const OPEN = 1;
const FIRST_DELAY_MS = 400;
const LONGEST_DELAY_MS = 10_000;

export class RunClient {
  #socket: SocketLike | null = null;
  #id = 0;
  /** True from sending a run to its end. */
  #active = false;
  #shown = 0;
  #waiting: RunRequest | null = null;
  #delay = FIRST_DELAY_MS;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(
    private readonly open: () => SocketLike,
    private readonly listener: RunListener,
  ) {}

  connect(): void {
    if (this.#socket || this.#closed) return;
    clearTimeout(this.#retry);
    const socket = this.open();
    this.#socket = socket;
    socket.onopen = () => {
      this.#delay = FIRST_DELAY_MS;
      this.listener.connected(true);
      if (this.#waiting) this.#start(this.#waiting);
    };
    socket.onmessage = ({ data }) => {
      if (typeof data === 'string') this.#receive(JSON.parse(data) as ServerMessage);
    };
    socket.onclose = () => this.#dropped();
  }

  /** Starts a run; a former one of this page ends with it. Waits for the connection if there is none. */
  run(request: RunRequest): void {
    this.#active = true;
    this.#waiting = request;
    if (this.#socket?.readyState === OPEN) this.#start(request);
    else this.connect();
  }

  stop(): void {
    if (!this.#active) return;
    if (this.#waiting) {
      this.#waiting = null;
      this.#active = false;
      return;
    }
    this.#send({ op: 'stop', id: this.#id });
  }

  /** Forgets the present run: what still arrives of it is ignored. */
  forget(): void {
    this.stop();
    this.#active = false;
    this.#id++;
  }

  /** Says that all events received so far have been shown: as many more may come. */
  grant(): void {
    if (!this.#active || this.#shown === 0) return;
    this.#send({ op: 'credit', id: this.#id, events: this.#shown });
    this.#shown = 0;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#socket?.close();
  }

  #start(request: RunRequest): void {
    this.#waiting = null;
    this.#id++;
    this.#shown = 0;
    this.#send({ op: 'run', id: this.#id, ...request });
  }

  #receive(message: ServerMessage): void {
    if (message.op === 'error' && message.id === undefined) {
      if (this.#active) this.#finish(() => this.listener.refused(message.message));
      return;
    }
    if (message.id !== this.#id || !this.#active) return;
    switch (message.op) {
      case 'begin':
        this.listener.begin(message);
        return;
      case 'batch':
        this.#shown += message.events.length;
        this.listener.batch(message);
        return;
      case 'end':
        this.#finish(() => this.listener.end(message));
        return;
      case 'error':
        this.#finish(() => this.listener.refused(message.message));
        return;
      default: // a newer server may say more than we know
    }
  }

  #finish(tell: () => void): void {
    this.#active = false;
    this.#shown = 0;
    tell();
  }

  #dropped(): void {
    this.#socket = null;
    this.listener.connected(false);
    if (this.#active && !this.#waiting) this.#finish(() => this.listener.lost());
    if (this.#closed) return;
    this.#retry = setTimeout(() => this.connect(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, LONGEST_DELAY_MS);
  }

  #send(message: ClientMessage): void {
    if (this.#socket?.readyState === OPEN) this.#socket.send(JSON.stringify(message));
  }
}
