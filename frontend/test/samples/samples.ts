/** Small runs shaped like the first scenarios. */
import type { TimelineDocument } from '../../src/wire/document.ts';
import { Recording } from './recording.ts';

const MS = 1_000_000;

export const LOCK_SOURCE = `import threading
import time

lock = threading.Lock()


def worker(name):
    lock.acquire()
    print(name, "has the lock")
    time.sleep(0.3)
    lock.release()


threads = [threading.Thread(target=worker, args=(n,)) for n in "AB"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
`;

/** Two threads, one lock, held over a sleep: the second waits and is handed the lock. */
export function lockRun(): TimelineDocument {
  const r = new Recording(LOCK_SOURCE, 'threading/lock');
  const process = r.lane('process', 'MainProcess');
  const main = r.lane('thread', 'MainThread', process);
  const lock = r.resource('lock', 'lock');
  r.add(process, 'lane.started', {});
  r.add(main, 'lane.started', {});
  r.state(main, 'running');
  r.add(main, 'gil.acquired', {});
  for (const line of [1, 2, 4]) r.line(main, line);
  r.add(main, 'resource.created', { resource: lock }, { line: 4 });
  for (const line of [7, 14]) r.line(main, line);
  const workers = ['A', 'B'].map((name) => ({
    name,
    id: r.lane('thread', `Thread-${name === 'A' ? 1 : 2} (worker)`, process),
  }));
  let released = 0;
  const [a, b] = workers as [{ name: string; id: number }, { name: string; id: number }];
  for (const { id, name } of workers) {
    r.line(main, 15);
    r.line(main, 16);
    const created = r.add(main, 'lane.created', { target: id }, { line: 16 });
    const let1 = r.add(main, 'gil.released', {});
    r.state(main, 'ready', { gil: true });
    r.after(2000).add(id, 'lane.started', {}, { cause: created });
    r.add(id, 'gil.acquired', {}, { cause: let1 });
    r.state(id, 'running');
    r.line(id, 8);
    r.add(id, 'lock.requested', { resource: lock, blocking: true }, { line: 8 });
    if (name === 'A') {
      r.add(id, 'lock.acquired', { resource: lock, depth: 1 }, { line: 8 });
      r.line(id, 9);
      r.add(id, 'output.written', { stream: 'stdout', text: 'A has the lock\n' }, { line: 9 });
      r.line(id, 10);
      r.state(id, 'sleeping', { until: r.now + 300 * MS });
    } else r.state(id, 'blocked', { resource: lock });
    const let2 = r.add(id, 'gil.released', {});
    r.add(main, 'gil.acquired', {}, { cause: let2 });
    r.state(main, 'running');
  }
  r.line(main, 17);
  r.line(main, 18);
  r.state(main, 'blocked', { lane: a.id });
  r.add(main, 'gil.released', {});
  r.after(300 * MS);
  for (const { id, name } of workers) {
    if (name === 'B') {
      const ready = r.after(500).state(id, 'ready', { gil: true }, released);
      r.add(id, 'gil.acquired', {});
      r.state(id, 'running', undefined, ready);
      r.add(id, 'lock.acquired', { resource: lock, depth: 1 }, { line: 8, cause: released });
      r.line(id, 9);
      r.add(id, 'output.written', { stream: 'stdout', text: 'B has the lock\n' }, { line: 9 });
      r.line(id, 10);
      r.state(id, 'sleeping', { until: r.now + 300 * MS });
      r.add(id, 'gil.released', {});
      r.after(300 * MS);
    }
    r.add(id, 'gil.acquired', {});
    r.state(id, 'running');
    r.line(id, 11);
    released = r.add(id, 'lock.released', { resource: lock, depth: 0 }, { line: 11 });
    const let3 = r.after(1000).add(id, 'gil.released', {});
    r.state(id, 'ended');
    const end = r.add(id, 'lane.ended', { how: 'returned' });
    if (name === 'A') {
      r.state(main, 'ready', { gil: true }, end);
      r.add(main, 'gil.acquired', {}, { cause: let3 });
      r.state(main, 'running', undefined, end);
      r.line(main, 18);
      r.state(main, 'blocked', { lane: b.id });
      r.add(main, 'gil.released', {});
    } else {
      r.add(main, 'gil.acquired', {}, { cause: let3 });
      r.state(main, 'running', undefined, end);
    }
  }
  r.line(main, 19);
  r.add(main, 'output.written', { stream: 'stdout', text: 'done\n' }, { line: 19 });
  r.after(1000).add(main, 'gil.released', {});
  r.state(main, 'ended');
  r.add(main, 'lane.ended', { how: 'returned' });
  return r.document();
}

const IO_SOURCE = `import threading
import time


def fetch():
    time.sleep(0.5)


threads = [threading.Thread(target=fetch) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
`;

const CPU_SOURCE = `import threading

def count():
    n = 0
    while n < 10_000_000:
        n += 1


threads = [threading.Thread(target=count) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
`;

/** Four threads that only sleep: their waits overlap. */
export function ioBoundRun(): TimelineDocument {
  const r = new Recording(IO_SOURCE, 'threading/io-bound');
  const process = r.lane('process', 'MainProcess');
  const main = r.lane('thread', 'MainThread', process);
  r.add(main, 'lane.started', {});
  r.state(main, 'running');
  const wake: [number, number][] = [];
  for (let n = 1; n <= 4; n++) {
    const id = r.lane('thread', `Thread-${n} (fetch)`, process);
    r.line(main, 11);
    const created = r.add(main, 'lane.created', { target: id }, { line: 11 });
    r.add(id, 'lane.started', {}, { cause: created });
    r.state(id, 'running');
    r.line(id, 6);
    r.state(id, 'sleeping', { until: r.now + 500 * MS });
    wake.push([id, r.now + 500 * MS]);
  }
  r.state(main, 'blocked', { lane: 3 });
  for (const [id, at] of wake) {
    r.now = Math.max(r.now, at);
    r.state(id, 'running');
    r.after(1000).state(id, 'ended');
    const end = r.add(id, 'lane.ended', { how: 'returned' });
    if (id === 3) r.state(main, 'running', undefined, end);
  }
  r.after(1000).state(main, 'ended');
  r.add(main, 'lane.ended', { how: 'returned' });
  return r.document();
}

/** Threads that only count: the GIL goes round. `turns` sets the size (five events or so a turn). */
export function cpuBoundRun(threads = 4, turns = 24): TimelineDocument {
  const r = new Recording(CPU_SOURCE, 'threading/cpu-bound');
  const process = r.lane('process', 'MainProcess');
  const main = r.lane('thread', 'MainThread', process);
  r.add(main, 'lane.started', {});
  r.state(main, 'running');
  const ids = Array.from({ length: threads }, (_, n) => {
    const id = r.lane('thread', `Thread-${n + 1} (count)`, process);
    const created = r.after(1000).add(main, 'lane.created', { target: id }, { line: 8 });
    r.add(id, 'lane.started', {}, { cause: created });
    r.state(id, 'ready', { gil: true });
    return id;
  });
  r.state(main, 'blocked', { lane: ids[0]! });
  let released: number | undefined;
  for (let turn = 0; turn < turns; turn++) {
    const id = ids[turn % threads]!;
    r.add(id, 'gil.acquired', {}, released ? { cause: released } : {});
    r.state(id, 'running', undefined, released);
    for (let n = 0; n < 2; n++) r.line(id, 5 + n);
    r.after(5 * MS);
    released = r.add(id, 'gil.released', {});
    if (turn < turns - threads) r.state(id, 'ready', { gil: true });
    else {
      r.state(id, 'ended');
      r.add(id, 'lane.ended', { how: 'returned' });
    }
  }
  r.state(main, 'running');
  r.after(1000).state(main, 'ended');
  r.add(main, 'lane.ended', { how: 'returned' });
  return r.document();
}

const DEADLOCK_SOURCE = `import threading
import time

a = threading.Lock()
b = threading.Lock()


def left():
    with a:
        time.sleep(0.1)
        with b:
            print("left")


def right():
    with b:
        time.sleep(0.1)
        with a:
            print("right")


for target in (left, right):
    threading.Thread(target=target).start()
`;

/** Two locks in opposite order: both threads wait for ever. */
export function deadlockRun(): TimelineDocument {
  const r = new Recording(DEADLOCK_SOURCE, 'deadlock/two-locks');
  const process = r.lane('process', 'MainProcess');
  const main = r.lane('thread', 'MainThread', process);
  const [a, b] = [r.resource('lock', 'a'), r.resource('lock', 'b')];
  r.add(main, 'lane.started', {});
  r.state(main, 'running');
  for (const line of [1, 2, 4, 5, 8, 15, 22]) r.line(main, line);
  const lanes = [
    { name: 'left', first: a, second: b, line: 9 },
    { name: 'right', first: b, second: a, line: 16 },
  ].map((plan, n) => ({ ...plan, id: r.lane('thread', `Thread-${n + 1} (${plan.name})`, process) }));
  for (const { id, first, line } of lanes) {
    r.line(main, 23);
    const created = r.add(main, 'lane.created', { target: id }, { line: 23 });
    r.after(2000).add(id, 'lane.started', {}, { cause: created });
    r.state(id, 'running');
    r.line(id, line);
    r.add(id, 'lock.requested', { resource: first, blocking: true }, { line });
    r.add(id, 'lock.acquired', { resource: first, depth: 1 }, { line });
    r.line(id, line + 1);
    r.state(id, 'sleeping', { until: r.now + 100 * MS });
  }
  r.after(1000).state(main, 'blocked', { lane: lanes[0]!.id });
  r.after(100 * MS);
  for (const { id, second, line } of lanes) {
    r.state(id, 'running');
    r.line(id, line + 2);
    r.add(id, 'lock.requested', { resource: second, blocking: true }, { line: line + 2 });
    r.state(id, 'blocked', { resource: second });
  }
  return r.document({
    status: 'deadlock',
    message: 'Thread-1 (left) waits for b, held by Thread-2 (right), which waits for a.',
    waits: [
      { lane: 3, line: 11, on: { resource: b }, owner: 4 },
      { lane: 4, line: 18, on: { resource: a }, owner: 3 },
      { lane: 2, on: { lane: 3 } },
    ],
  });
}

/** A program that was never started. */
export function refusedRun(): TimelineDocument {
  const source = 'import threading\n\nmatch 3:\n    case 3:\n        pass\n';
  const r = new Recording(source, 'own');
  const error = {
    type: 'UnsupportedFeature',
    message: "'match' statement",
    line: 3,
    column: 1,
    endLine: 3,
    endColumn: 9,
  };
  return { ...r.document(), outcome: { status: 'refused', error } };
}

/** A run with about this many events. */
export function bigRun(events: number): TimelineDocument {
  return cpuBoundRun(15, Math.ceil(events / 5));
}
