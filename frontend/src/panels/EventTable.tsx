/**
 * Every event in words, in step with the playhead: the same as the drawing, for screen readers and for
 * reading closely. Only the rows in view are in the page.
 */
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Filter } from '../app/state.ts';
import { tell, tellBriefly } from '../i18n/telling.ts';
import { cellUnit, instantCell } from '../i18n/time.ts';
import { isTrouble, signOf } from '../kinds/index.ts';
import { laneCalled } from '../timeline/called.ts';
import { ShownEvents } from '../timeline/shown.ts';
import { useApp } from './context.ts';
import { hueStyle, Mark } from './Mark.tsx';
import { Sentence } from './Prose.tsx';

const ROW = 42;
const PROJECTED_ROW = 62;
/** Rows kept ready above and below those in view. */
const SPARE = 4;

export function EventTable() {
  const { state, words, controller } = useApp();
  const { timeline, playhead, filter } = state;
  const shown = useShown();
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(400);
  const row = state.projection ? PROJECTED_ROW : ROW;
  const count = shown?.indexes.length ?? 0;
  const at = shown ? shown.rowOf(playhead.index) : -1;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => setHeight(element.clientHeight));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the playhead moves the table, not its reader
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const head = element.querySelector('thead')?.clientHeight ?? 0;
    const room = element.clientHeight - head;
    const y = Math.max(at, 0) * row;
    if (y < element.scrollTop + row) element.scrollTop = Math.max(0, y - row);
    else if (y + row * 2 > element.scrollTop + room) element.scrollTop = y + row * 2 - room;
    setTop(element.scrollTop); // the event of scrolling comes later
  }, [at, row, filter, height]);

  /** Up and down move the playhead, and the focus with it. */
  const move = (e: KeyboardEvent<HTMLTableElement>) => {
    const direction = e.key === 'ArrowDown' ? 1 : e.key === 'ArrowUp' ? -1 : 0;
    if (direction === 0) return;
    e.preventDefault();
    flushSync(() => controller.step(direction));
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('tr[aria-current]')?.focus());
  };
  const first = Math.max(0, Math.floor(top / row) - SPARE);
  const last = Math.min(count, Math.ceil((top + height) / row) + SPARE);
  return (
    <div className="events">
      <Filters />
      <div className="events-scroll" ref={box} onScroll={(e) => setTop(e.currentTarget.scrollTop)}>
        {!timeline || !shown || count === 0 ? (
          <p className="notice">{words.noEvents}</p>
        ) : (
          <table aria-label={words.events} aria-rowcount={count + 1} data-testid="events" onKeyDown={move}>
            <thead>
              <tr aria-rowindex={1}>
                <th scope="col">
                  {words.time} ({cellUnit(timeline.end)})
                </th>
                <th scope="col">{words.lane}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.cause}</th>
              </tr>
            </thead>
            <tbody>
              <Spacer height={first * row} />
              {Array.from({ length: Math.max(0, last - first) }, (_, k) => {
                const index = shown.indexes.at(first + k);
                return <EventRow key={index} index={index} number={first + k} isCurrent={first + k === at} />;
              })}
              <Spacer height={Math.max(0, count - last) * row} />
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}

/** Stands for the rows that are not in the page. */
function Spacer({ height }: { readonly height: number }) {
  return height === 0 ? null : (
    <tr className="spacer">
      <td style={{ height }} colSpan={4} />
    </tr>
  );
}

function useShown(): ShownEvents | null {
  const { timeline, version, filter } = useApp().state;
  const shown = useMemo(
    () => (timeline ? new ShownEvents(timeline, (group) => group === 'core' || filter[group]) : null),
    [timeline, filter],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timeline grows in place, version tells
  return useMemo(() => shown?.update() ?? null, [shown, version]);
}

function EventRow({ index, number, isCurrent }: { index: number; number: number; isCurrent: boolean }) {
  const { state, controller, markOf } = useApp();
  const { timeline, selected, language, playhead } = state;
  if (!timeline) return null;
  const event = timeline.event(index);
  const cause = timeline.causeOf(index);
  const isFuture = index > playhead.index;
  const press = (e: KeyboardEvent<HTMLTableRowElement>) => {
    if (e.key !== 'Enter' && e.key !== ' ') return;
    e.preventDefault();
    e.stopPropagation();
    controller.select(index);
  };
  return (
    <tr
      tabIndex={isCurrent || (number === 0 && playhead.index < 0) ? 0 : -1}
      aria-rowindex={number + 2}
      aria-selected={selected === index}
      aria-current={isCurrent ? 'step' : undefined}
      className={[isFuture && 'future', isTrouble(event) && 'trouble'].filter(Boolean).join(' ') || undefined}
      style={hueStyle(markOf(event.lane).hue)}
      data-testid="event"
      data-seq={event.seq}
      data-type={event.type}
      data-lane={event.lane}
      onClick={() => controller.select(index)}
      onKeyDown={press}
    >
      <td className="when">{instantCell(event.t, timeline.end)}</td>
      <td className="who">
        <Mark lane={event.lane} />
        <span className="unseen">{laneCalled(timeline, event.lane)}</span>
      </td>
      <td className="what">
        <span className="sentence" title={tell(timeline, index, language)}>
          <i aria-hidden="true">{signOf(event)}</i>
          <Sentence text={tellBriefly(timeline, index, language)} />
        </span>
      </td>
      <td className="why">{cause >= 0 && <CauseLink index={cause} />}</td>
    </tr>
  );
}

function CauseLink({ index }: { readonly index: number }) {
  const { state, controller } = useApp();
  const { timeline, language } = state;
  if (!timeline) return null;
  return (
    <button
      type="button"
      className="cause"
      title={tell(timeline, index, language)}
      data-cause={timeline.seq(index)}
      onClick={(e) => {
        e.stopPropagation();
        controller.select(index);
      }}
    >
      <Mark lane={timeline.laneAt(index)} />
      <span>{timeline.seq(index)}</span>
      <span className="unseen">{tell(timeline, index, language)}</span>
    </button>
  );
}

function Filters() {
  const { state, words, controller } = useApp();
  const option = (name: keyof Filter, label: string) => (
    <label className="switch">
      <input
        type="checkbox"
        data-testid={`filter-${name}`}
        checked={state.filter[name]}
        onChange={(e) => controller.store.set({ filter: { ...state.filter, [name]: e.target.checked } })}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset className="filters">
      <legend className="unseen">{words.filter}</legend>
      {option('lines', words.filterLines)}
      {option('scheduling', words.filterScheduling)}
      {option('accesses', words.filterAccesses)}
    </fieldset>
  );
}
