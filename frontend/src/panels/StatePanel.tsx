/** How every lane and every shared thing stands at the playhead. */
import { isTouched } from '../geometry/rows.ts';
import { rowWords } from '../i18n/nouns.ts';
import { instantInWords } from '../i18n/time.ts';
import { laneCalled } from '../timeline/called.ts';
import { holdingAt, laneMoment } from '../timeline/moment.ts';
import type { Lane, Resource, Timeline } from '../timeline/timeline.ts';
import { ContentNow } from './ContentNow.tsx';
import { useApp } from './context.ts';
import { Mark } from './Mark.tsx';
import { onWords, stateWord } from './stateWord.ts';

export function StatePanel() {
  const { state, words } = useApp();
  const { timeline } = state;
  if (!timeline || timeline.length === 0) return <p className="notice">{words.noState}</p>;
  const lanes = [...timeline.lanes.values()].filter((lane) => lane.kind !== 'process');
  const resources = [...timeline.resources.values()].filter(isTouched);
  return (
    <div className="state-panel" data-testid="state">
      <h3>{words.lanesNow}</h3>
      <ul>
        {lanes.map((lane) => (
          <LaneNow key={lane.id} timeline={timeline} lane={lane} />
        ))}
      </ul>
      {resources.length > 0 && <h3>{words.resourcesNow}</h3>}
      <ul>
        {resources.map((resource) => (
          <ResourceNow key={resource.id} timeline={timeline} resource={resource} />
        ))}
      </ul>
    </div>
  );
}

function LaneNow({ timeline, lane }: { readonly timeline: Timeline; readonly lane: Lane }) {
  const { state, words } = useApp();
  const moment = laneMoment(timeline, lane, state.playhead.index);
  const isLive = moment.state !== undefined && moment.state !== 'ended';
  return (
    <li className={isLive ? '' : 'faded'} data-lane={lane.id} data-state={moment.state ?? 'none'}>
      <Mark lane={lane.id} />
      <span className="state-words">
        <b>{lane.name}</b>
        <span>
          <i className={`form form-${moment.state ?? 'none'}`} aria-hidden="true" />
          {stateWord(moment.state, words)} {onWords(timeline, moment, words)}
        </span>
        {isLive && (
          <small>
            {words.since(instantInWords(moment.since))}
            {moment.line > 0 && ` · ${words.lineNumber(moment.line)}`}
          </small>
        )}
      </span>
    </li>
  );
}

function ResourceNow({ timeline, resource }: { readonly timeline: Timeline; readonly resource: Resource }) {
  const { state, words } = useApp();
  const { holders, waiters } = holdingAt(timeline, resource.id, state.playhead.index);
  const called = rowWords(resource.kind, resource.name, state.language);
  const isHeld = resource.content.length === 0 || holders.length > 0;
  const names = (lanes: readonly number[]) =>
    [...new Set(lanes)].map((lane) => (
      <span key={lane} className="named">
        <Mark lane={lane} /> {laneCalled(timeline, lane)}
      </span>
    ));
  return (
    <li data-resource={resource.id} data-holders={holders.join(' ')} data-waiters={waiters.join(' ')}>
      <span className="state-words">
        <b>
          <code>{called.name}</code> <small>{called.kind}</small>
        </b>
        {isHeld && <span>{holders.length > 0 ? [`${words.holder} `, ...names(holders)] : words.free}</span>}
        {resource.content.length > 0 && <ContentNow timeline={timeline} resource={resource} />}
        {waiters.length > 0 && (
          <span>
            {words.waiters} {names(waiters)}
          </span>
        )}
      </span>
    </li>
  );
}
