import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RunClient, type RunListener } from '../../src/stream/runClient.ts';
import { FakeSocket } from './fakeSocket.ts';

function setUp() {
  const sockets: FakeSocket[] = [];
  const told: unknown[] = [];
  const tell =
    (name: string) =>
    (...args: unknown[]) =>
      void told.push([name, ...args]);
  const listener: RunListener = {
    begin: () => told.push(['begin']),
    batch: (message) => told.push(['batch', message.events.length]),
    end: (message) => told.push(['end', message.outcome.status]),
    refused: tell('refused'),
    lost: tell('lost'),
    connected: tell('connected'),
  };
  const open = () => {
    const socket = new FakeSocket();
    sockets.push(socket);
    return socket;
  };
  const client = new RunClient(open, listener);
  return { client, sockets, told };
}

const events = (n: number) =>
  Array.from({ length: n }, (_, k) => ({ seq: k + 1, t: 0, lane: 1, type: 'line.reached' }));

describe('the run client', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends a run once connected, and grants as many events as were shown', () => {
    const { client, sockets, told } = setUp();
    client.run({ source: 'x', options: {} });
    expect(sockets[0]!.sent).toEqual([]);
    sockets[0]!.accept();
    expect(sockets[0]!.sent).toEqual([{ op: 'run', id: 1, source: 'x', options: {} }]);
    sockets[0]!.receive({ op: 'begin', id: 1 });
    sockets[0]!.receive({ op: 'batch', id: 1, events: events(700) });
    sockets[0]!.receive({ op: 'batch', id: 1, events: events(50) });
    expect(sockets[0]!.sent).toHaveLength(1);
    client.grant();
    client.grant();
    expect(sockets[0]!.sent.slice(1)).toEqual([{ op: 'credit', id: 1, events: 750 }]);
    sockets[0]!.receive({ op: 'end', id: 1, outcome: { status: 'finished' } });
    expect(told).toEqual([
      ['connected', true],
      ['begin'],
      ['batch', 700],
      ['batch', 50],
      ['end', 'finished'],
    ]);
  });

  it('ignores what still comes of a former run', () => {
    const { client, sockets, told } = setUp();
    client.run({ source: 'x', options: {} });
    sockets[0]!.accept();
    client.run({ source: 'y', options: {} });
    sockets[0]!.receive({ op: 'batch', id: 1, events: events(3) });
    sockets[0]!.receive({ op: 'batch', id: 2, events: events(4) });
    expect(told.slice(1)).toEqual([['batch', 4]]);
  });

  it('tells of a broken run, reconnects more and more patiently, and can run again', () => {
    const { client, sockets, told } = setUp();
    client.run({ source: 'x', options: {} });
    sockets[0]!.accept();
    sockets[0]!.drop();
    expect(told.slice(1)).toEqual([['connected', false], ['lost']]);
    vi.advanceTimersByTime(400);
    expect(sockets).toHaveLength(2);
    sockets[1]!.drop();
    vi.advanceTimersByTime(400);
    expect(sockets).toHaveLength(2);
    vi.advanceTimersByTime(400);
    expect(sockets).toHaveLength(3);
    client.run({ source: 'z', options: {} });
    sockets[2]!.accept();
    expect(sockets[2]!.sent).toEqual([{ op: 'run', id: 2, source: 'z', options: {} }]);
  });

  it('stops, and forgets', () => {
    const { client, sockets, told } = setUp();
    client.run({ source: 'x', options: {} });
    sockets[0]!.accept();
    client.stop();
    expect(sockets[0]!.sent.at(-1)).toEqual({ op: 'stop', id: 1 });
    client.forget();
    sockets[0]!.receive({ op: 'end', id: 1, outcome: { status: 'stopped' } });
    expect(told).toEqual([['connected', true]]);
  });

  it('passes on what the server refuses', () => {
    const { client, sockets, told } = setUp();
    client.run({ source: 'x', options: {} });
    sockets[0]!.accept();
    sockets[0]!.receive({ op: 'error', id: 1, message: 'busy' });
    expect(told.at(-1)).toEqual(['refused', 'busy']);
  });
});
