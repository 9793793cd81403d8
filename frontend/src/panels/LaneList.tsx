/** The names of the rows, beside the canvas, each lane with its state at the playhead. */
import { type Layout, type Metrics, type Row, rowsNear } from '../geometry/rows.ts';
import { rowWords } from '../i18n/nouns.ts';
import { laneMoment } from '../timeline/moment.ts';
import { useApp } from './context.ts';
import { Mark } from './Mark.tsx';
import { stateWord } from './stateWord.ts';

interface LaneListProps {
  readonly layout: Layout;
  readonly metrics: Metrics;
  /** The part of the drawing in view, in px from its top. */
  readonly scrollTop: number;
  readonly height: number;
}

export function LaneList({ layout, metrics, scrollTop, height }: LaneListProps) {
  const { words } = useApp();
  const { rows } = layout;
  const [first, end] = rowsNear(layout, scrollTop - height, scrollTop + 2 * height);
  const top = first === 0 ? metrics.ruler : rows[first]!.y;
  return (
    <ul className="lane-list" aria-label={words.lanesLabel} style={{ paddingTop: top }}>
      {rows.slice(first, end).map((row, n) => (
        <li
          key={row.kind === 'resource' ? `r${row.resource.id}` : `l${row.lane.id}`}
          className={`row-${row.kind}`}
          aria-posinset={first + n + 1}
          aria-setsize={rows.length}
          style={{ height: row.height, paddingLeft: 10 + row.depth * 14 }}
          {...hooks(row)}
        >
          <RowName row={row} />
        </li>
      ))}
    </ul>
  );
}

function hooks(row: Row) {
  if (row.kind === 'resource') {
    return { 'data-testid': 'resource', 'data-resource': row.resource.id, 'data-kind': row.resource.kind };
  }
  return { 'data-testid': row.kind, 'data-lane-kind': row.lane.kind };
}

function RowName({ row }: { readonly row: Row }) {
  const { state, words, controller } = useApp();
  const { timeline, playhead } = state;
  if (!timeline) return null;
  if (row.kind === 'resource') {
    const called = rowWords(row.resource.kind, row.resource.name, state.language);
    return (
      <span className="row-name resource-name" title={`${called.kind} ${called.name}`.trim()}>
        <span className="resource-kind">{called.kind}</span>
        <code>{called.name}</code>
      </span>
    );
  }
  if (row.kind === 'process') {
    return (
      <span className="row-name process-name">
        {row.lane.name}
        {row.lane.pid !== undefined && <small> {row.lane.pid}</small>}
      </span>
    );
  }
  const moment = laneMoment(timeline, row.lane, playhead.index);
  const isFound = state.finding?.lanes?.includes(row.lane.id) ?? false;
  const isCurrent = playhead.index >= 0 && timeline.laneAt(playhead.index) === row.lane.id;
  return (
    <button
      type="button"
      className={`row-name${isCurrent ? ' current' : ''}${isFound ? ' found' : ''}`}
      data-lane={row.lane.id}
      data-state={moment.state ?? 'none'}
      onClick={() => moment.event >= 0 && controller.select(moment.event)}
    >
      <Mark lane={row.lane.id} />
      <span className="lane-words">
        <LaneName name={row.lane.name} />
        <small className="lane-state">{stateWord(moment.state, words)}</small>
      </span>
    </button>
  );
}

/** So much of a long name's end is always there: workers of a pool differ in nothing else. */
const TAIL = 6;

/** A name that is shortened in its middle where there is no room for it. */
function LaneName({ name }: { readonly name: string }) {
  const cut = name.length > 3 * TAIL ? name.length - TAIL : name.length;
  return (
    <span className="lane-name" title={name}>
      <span>{name.slice(0, cut)}</span>
      {name.slice(cut)}
    </span>
  );
}
