/** What a resource holds at the playhead: the state of a future or flag, the items of a queue, of a loop. */
import { tellItem } from '../i18n/telling.ts';
import { FUTURE_STATES } from '../kinds/calls.ts';
import type { Resource, Timeline } from '../timeline/timeline.ts';
import { useApp } from './context.ts';
import { Sentence } from './Prose.tsx';

/** Longer contents are cut off. */
const MOST_ITEMS = 12;

interface ContentNowProps {
  readonly timeline: Timeline;
  readonly resource: Resource;
}

export function ContentNow({ timeline, resource }: ContentNowProps) {
  const { state, words } = useApp();
  const { content, kind } = resource;
  const { index } = state.playhead;
  const level = content.after(index);
  if (content.at.countUpTo(index) === 0) return null;
  if (kind === 'future')
    return <span data-level={level}>{words.futureStates[FUTURE_STATES[level] ?? 'pending']}</span>;
  if (kind === 'event') return <span data-level={level}>{level > 0 ? words.flagSet : words.flagClear}</span>;
  if (kind === 'pool') return <span data-level={level}>{words.callsQueued(level)}</span>;
  const items = content.itemsAfter(index);
  return (
    <span data-level={level}>
      {words.content(level, content.capacity)}
      {items.length > 0 && (
        <ul className="items">
          {items.slice(0, MOST_ITEMS).map((seq) => (
            <li key={seq}>
              <Sentence text={tellItem(timeline, seq)} />
            </li>
          ))}
          {items.length > MOST_ITEMS && <li>…</li>}
        </ul>
      )}
    </span>
  );
}
