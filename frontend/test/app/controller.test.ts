import { beforeEach, describe, expect, it } from 'vitest';
import { deadlockRun, LOCK_SOURCE, lockRun, refusedRun } from '../samples/samples.ts';
import { find } from '../timeline/find.ts';
import { TestPage } from './surroundings.ts';

describe('the controller', () => {
  let page: TestPage;

  beforeEach(async () => {
    page = await new TestPage().begin();
  });

  const state = () => page.controller.state;

  it('loads the catalogue and the wanted scenario, and is idle', () => {
    expect(state()).toMatchObject({ catalogue: 'ready', scenarioId: 'threading/lock', source: LOCK_SOURCE });
    expect(page.root.dataset.idle).toBe('true');
  });

  it('says what it could not load', async () => {
    const fail = () => Promise.reject(new Error('down'));
    const other = new TestPage({ api: { chapters: fail, scenario: fail, defaults: fail } });
    await other.controller.begin('');
    expect(other.controller.state).toMatchObject({ catalogue: 'failed', scenarioId: 'own' });
    await other.controller.choose('threading/lock');
    expect(other.controller.state.scenarioPhase).toBe('failed');
    expect(other.root.dataset.idle).toBe('true');
  });

  it('runs: busy at once, draws while it streams, ends with the outcome and the playhead at the end', () => {
    const run = lockRun();
    page.controller.run();
    expect(page.root.dataset.idle).toBe('false');
    expect(page.socket.sent).toEqual([
      { op: 'run', id: page.id, scenario: 'threading/lock', source: LOCK_SOURCE, options: {} },
    ]);
    page.socket.receive({ op: 'begin', id: page.id, program: run.program, options: run.options });
    page.socket.receive({
      op: 'batch',
      id: page.id,
      lanes: run.lanes,
      resources: run.resources,
      events: run.events.slice(0, 9),
    });
    expect(state().timeline?.length).toBe(9);
    expect(page.socket.sent).toHaveLength(1);
    const { version } = state();
    page.frame();
    expect(state().version).toBe(version + 1);
    expect(page.socket.sent.at(-1)).toEqual({ op: 'credit', id: page.id, events: 9 });
    page.socket.receive({ op: 'batch', id: page.id, events: run.events.slice(9) });
    page.socket.receive({ op: 'end', id: page.id, findings: [], outcome: run.outcome });
    expect(state().run.phase).toBe('done');
    expect(state().timeline?.toDocument()).toEqual(run);
    expect(state().playhead.index).toBe(run.events.length - 1);
    expect(page.root.dataset.idle).toBe('true');
  });

  it('grants nothing while the page is hidden and has no frames', () => {
    const run = lockRun();
    page.controller.run();
    page.socket.receive({ op: 'begin', id: page.id, program: run.program, options: run.options });
    page.socket.receive({ op: 'batch', id: page.id, events: run.events });
    expect(page.socket.sent).toHaveLength(1);
  });

  it('leaves the playhead alone while more comes, once the viewer has moved it', () => {
    const run = lockRun();
    page.controller.run();
    page.socket.receive({ op: 'begin', id: page.id, program: run.program, options: run.options });
    page.socket.receive({ op: 'batch', id: page.id, lanes: run.lanes, events: run.events.slice(0, 30) });
    page.frame();
    page.controller.goTo(5);
    page.socket.receive({ op: 'batch', id: page.id, events: run.events.slice(30) });
    page.frame();
    page.socket.receive({ op: 'end', id: page.id, outcome: run.outcome });
    expect(state().playhead.index).toBe(5);
    expect(state().timeline?.length).toBe(run.events.length);
  });

  it('keeps what was received when the connection breaks', () => {
    const run = lockRun();
    page.controller.run();
    page.socket.receive({ op: 'begin', id: page.id, program: run.program, options: run.options });
    page.socket.receive({ op: 'batch', id: page.id, lanes: run.lanes, events: run.events.slice(0, 20) });
    page.socket.drop();
    expect(state().run).toMatchObject({ phase: 'failed', message: 'lost' });
    expect(state().timeline?.length).toBe(20);
    expect(state().connected).toBe(false);
  });

  it('sends the lines to read, and finds them again in a file', () => {
    const { controller } = page;
    controller.setInput('Ada\n36');
    controller.run();
    expect(page.socket.sent.at(-1)).toMatchObject({ op: 'run', input: 'Ada\n36' });
    const run = lockRun();
    const event = { seq: 1, t: 0, lane: 2 };
    const events = [
      { ...event, type: 'input.read', text: 'Bob' },
      { ...event, seq: 2, type: 'input.read' },
    ];
    controller.openFile('read.json', JSON.stringify({ ...run, findings: [], events }));
    expect(state().input).toBe('Bob\n');
  });

  it('shows why a program was refused', () => {
    page.controller.run();
    page.answer(refusedRun());
    expect(state().timeline?.outcome?.error?.line).toBe(3);
    expect(page.root.dataset.idle).toBe('true');
  });

  it('steps over what the table hides, and on one lane when asked', () => {
    page.controller.run();
    page.answer(lockRun());
    const { controller } = page;
    controller.goTo(-1);
    controller.step(1);
    const types: string[] = [];
    for (let k = 0; k < 12; k++) {
      types.push(state().timeline!.typeAt(state().playhead.index));
      controller.step(1);
    }
    expect(types).not.toContain('gil.acquired');
    controller.step(-1);
    const acquired = find(state().timeline!, 'lock.acquired', 4);
    controller.select(acquired);
    controller.step(1, true);
    expect(state().timeline!.laneAt(state().playhead.index)).toBe(4);
  });

  it('goes from an event to its cause', () => {
    page.controller.run();
    page.answer(lockRun());
    page.controller.select(find(state().timeline!, 'lock.acquired', 4));
    page.controller.goToCause();
    expect(state().timeline!.event(state().selected)).toMatchObject({ type: 'lock.released', lane: 3 });
  });

  it('plays from the start when it is at the end, in step with the clock, and stops there', () => {
    page.controller.run();
    page.answer(lockRun());
    page.controller.togglePlay();
    expect(page.root.dataset.idle).toBe('false');
    page.frame(1000);
    expect(state().playhead.t).toBeCloseTo(state().timeline!.end / 10, -3);
    page.controller.togglePlay();
    const stood = state().playhead;
    page.frame(1000);
    expect(state().playhead).toEqual(stood);
    page.controller.togglePlay();
    page.frame(20_000);
    page.frame();
    expect(state().playing).toBe(false);
    expect(state().playhead.index).toBe(state().timeline!.length - 1);
    expect(page.root.dataset.idle).toBe('true');
  });

  it('plays the order of events at its own pace', () => {
    page.controller.run();
    page.answer(lockRun());
    page.controller.setAxis('order');
    page.controller.goTo(-1);
    page.controller.togglePlay();
    page.frame(1000);
    page.frame(1000);
    expect(state().playhead.index).toBe(5);
  });

  it('zooms around the playhead and fits again', () => {
    page.controller.run();
    page.answer(lockRun());
    page.controller.zoom(0.5);
    const { view, timeline } = state();
    expect(view!.to).toBeGreaterThanOrEqual(timeline!.end);
    expect(view!.to - view!.from).toBeLessThan(timeline!.end);
    page.controller.fit();
    expect(state().view).toBeNull();
  });

  it('remembers edits of each program until they are undone', async () => {
    page.controller.edit('print(1)');
    await page.controller.choose('threading/io-bound');
    expect(state().source).toBe(LOCK_SOURCE);
    await page.controller.choose('threading/lock');
    expect(state().source).toBe('print(1)');
    expect(page.controller.isEdited()).toBe(true);
    page.controller.revert();
    await page.controller.choose('threading/lock');
    expect(state().source).toBe(LOCK_SOURCE);
  });

  it('shows a file as if it had been run, and refuses others', () => {
    page.controller.openFile('a.json', JSON.stringify(deadlockRun()));
    expect(state().run).toMatchObject({ phase: 'done', file: 'a.json' });
    expect(state().timeline?.toDocument()).toEqual(deadlockRun());
    page.controller.openFile('b.json', '{"format":"interleave.timeline","version":2}');
    expect(state().run).toMatchObject({ phase: 'failed', message: 'version' });
    page.controller.openFile('c.json', 'no json');
    expect(state().run).toMatchObject({ phase: 'failed', message: 'file' });
  });

  it('ignores what still comes of a run after another scenario was chosen', async () => {
    page.controller.run();
    await page.controller.choose('threading/io-bound');
    page.answer(lockRun());
    expect(state().timeline).toBeNull();
    expect(page.root.dataset.idle).toBe('true');
  });
});
