import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Memory } from '../../src/app/memory.ts';
import { App } from '../../src/panels/App.tsx';
import { TestPage } from '../app/surroundings.ts';
import { deadlockRun, lockRun } from '../samples/samples.ts';
import { find } from '../timeline/find.ts';

describe('the page', () => {
  let page: TestPage;

  beforeEach(async () => {
    page = await new TestPage().begin();
    render(<App controller={page.controller} />);
  });
  afterEach(cleanup);

  const run = (document = lockRun()) => {
    fireEvent.click(screen.getByTestId('run'));
    act(() => page.answer(document));
  };

  it('invites to run before anything has run', () => {
    expect(screen.getByTestId('stage-empty').textContent).toContain('Press Run');
    expect(screen.getByTestId('scenario-title').textContent).toBe('threading/lock');
    expect((screen.getByTestId('play') as HTMLButtonElement).disabled).toBe(true);
    expect((screen.getByTestId('export') as HTMLButtonElement).disabled).toBe(true);
  });

  it('names every lane and resource, with the state at the playhead', () => {
    run();
    const lanes = document.querySelectorAll<HTMLElement>('button[data-lane]');
    const names = [...document.querySelectorAll('[data-testid=lane] .lane-name')].map((e) => e.textContent);
    expect(names).toEqual(['MainThread', 'Thread-1 (worker)', 'Thread-2 (worker)']);
    expect(lanes[0]?.dataset.state).toBe('ended');
    act(() => page.controller.goTo(find(page.controller.state.timeline!, 'lock.released', 3)));
    const states = [...document.querySelectorAll<HTMLElement>('[data-testid=lane] [data-lane]')].map(
      (e) => e.dataset.state,
    );
    expect(states).toEqual(['blocked', 'running', 'blocked']);
    expect(screen.getAllByTestId('resource').map((e) => e.dataset.kind)).toEqual(['gil', 'lock']);
  });

  it('lets its parts be made wider, and remembers', () => {
    const border = screen.getByTestId('border-program');
    const before = Number(border.getAttribute('aria-valuenow'));
    fireEvent.keyDown(border, { key: 'ArrowRight' });
    expect(Number(border.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
    expect(new Memory(localStorage).preferences([]).shares.program).toBeGreaterThan(before);
    fireEvent.doubleClick(border);
    expect(border.getAttribute('aria-valuenow')).toBe(String(before));
  });

  it('keeps caption, table, arrows and state in step with the playhead', () => {
    run();
    const timeline = page.controller.state.timeline!;
    const acquired = find(timeline, 'lock.acquired', 4);
    act(() => page.controller.goTo(acquired));
    expect(screen.getByTestId('caption').textContent).toContain('Thread-2 (worker) takes the lock');
    const current = document.querySelector<HTMLElement>('tr[aria-current]');
    expect(current?.dataset.seq).toBe(String(timeline.seq(acquired)));
    const arrows = within(screen.getByTestId('arrows')).getAllByRole('listitem');
    const released = timeline.seq(find(timeline, 'lock.released', 3));
    expect(arrows.map((a) => [a.dataset.from, a.dataset.to])).toContainEqual([
      String(released),
      current?.dataset.seq,
    ]);
    fireEvent.click(screen.getByTestId('tab-state'));
    const lock = document.querySelector<HTMLElement>('[data-testid=state] [data-resource="1"]');
    expect(lock?.dataset).toMatchObject({ holders: '4', waiters: '' });
  });

  it('dims output that is yet to come', () => {
    run();
    const output = screen.getByTestId('output');
    const lines = () =>
      [...output.querySelectorAll('.output-line')].map((e) => e.classList.contains('future'));
    expect(lines()).toEqual([false, false, false]);
    act(() => page.controller.goTo(find(page.controller.state.timeline!, 'output.written', 3)));
    expect(lines()).toEqual([false, true, true]);
  });

  it('says who waits for whom in a deadlock', () => {
    run(deadlockRun());
    const outcome = screen.getByTestId('outcome');
    expect(outcome.dataset.status).toBe('deadlock');
    expect(outcome.textContent).toContain('Thread-1 (left) waits for b, held by Thread-2 (right) (line 11)');
  });

  it('speaks Japanese as well', () => {
    run();
    fireEvent.click(screen.getByTestId('language-ja'));
    expect(screen.getByTestId('run').textContent).toContain('実行');
    expect(screen.getByTestId('scenario-title').textContent).toBe('threading/lockです');
    expect(document.documentElement.lang).toBe('ja');
    expect(screen.getByTestId('caption').textContent).toContain('MainThread が終わりました。');
  });

  it('obeys its keys, but not while one types', () => {
    run();
    const before = page.controller.state.playhead.index;
    fireEvent.keyDown(document.body, { key: ',' });
    expect(page.controller.state.playhead.index).toBeLessThan(before);
    fireEvent.keyDown(document.body, { key: 't' });
    expect(page.controller.state.axis).toBe('order');
    fireEvent.keyDown(screen.getByTestId('option-seed'), { key: 't' });
    expect(page.controller.state.axis).toBe('order');
    fireEvent.keyDown(document.body, { key: '?' });
    expect((screen.getByTestId('help-sheet') as HTMLDialogElement).open).toBe(true);
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    expect(page.controller.state.run.phase).toBe('starting');
  });

  it('hides and shows groups of events', () => {
    run();
    act(() => page.controller.goTo(-1));
    const types = () => screen.getAllByTestId('event').map((e) => e.dataset.type);
    expect(types()).toContain('line.reached');
    expect(types()).not.toContain('gil.acquired');
    fireEvent.click(screen.getByTestId('filter-lines'));
    expect(types()).not.toContain('line.reached');
    fireEvent.click(screen.getByTestId('filter-scheduling'));
    expect(types()).toContain('gil.acquired');
  });

  it('shows the scenarios when asked', () => {
    expect(screen.queryByTestId('catalogue')).toBeNull();
    fireEvent.click(screen.getByTestId('catalogue-toggle'));
    const links = screen.getAllByTestId('scenario-link').map((e) => e.getAttribute('href'));
    expect(links).toContain('#threading/lock');
    expect(links).toContain('#own');
  });

  it('says so when the server is away', () => {
    act(() => page.socket.drop());
    expect(screen.getByTestId('offline').textContent).toContain('No connection');
  });
});
