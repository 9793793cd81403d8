/** The program with its knobs: which scenario, its text, the options of the next run. */
import { useMemo } from 'react';
import { toldIndex } from '../app/navigation.ts';
import { OWN } from '../app/state.ts';
import { localized } from '../i18n/index.ts';
import { errorText } from '../i18n/refusals.ts';
import { laneMoment } from '../timeline/moment.ts';
import { Border } from './Border.tsx';
import { useApp } from './context.ts';
import { Editor } from './editor/Editor.tsx';
import type { LaneAtLine } from './editor/markers.ts';
import { Icon } from './Icon.tsx';
import { Input } from './Input.tsx';
import { Options } from './Options.tsx';
import { Sentence } from './Prose.tsx';

export function ProgramPanel() {
  const { state, words, controller } = useApp();
  const { scenario, scenarioId, scenarioPhase, language, timeline } = state;
  const title = scenarioId === OWN ? words.ownProgram : localized(scenario?.title, language);
  const chapter = state.chapters.find((c) => c.scenarios.some((s) => s.id === scenarioId));
  const isStale = timeline !== null && state.run.source !== state.source;
  const outcome = timeline?.outcome;
  const error =
    !isStale && outcome && (outcome.status === 'refused' || outcome.status === 'failed')
      ? (outcome.error ?? null)
      : null;
  const lanes = useLanesAtLines(isStale);
  return (
    <section className="program panel" aria-label={words.program}>
      <header className="panel-head">
        <button
          type="button"
          className="scenario-picker"
          data-testid="catalogue-toggle"
          aria-expanded={state.catalogueOpen}
          onClick={() => controller.store.set({ catalogueOpen: !state.catalogueOpen })}
        >
          <Icon name="list" />
          <span className="scenario-name">
            {chapter && <small>{localized(chapter.title, language)}</small>}
            <b data-testid="scenario-title">
              <Sentence text={title || words.loading} />
            </b>
          </span>
        </button>
        {controller.isEdited() && scenarioPhase === 'ready' && (
          <span className="edited">
            {words.edited}
            <button
              type="button"
              className="tool"
              data-testid="revert"
              title={words.revert}
              aria-label={words.revert}
              onClick={() => controller.revert()}
            >
              <Icon name="undo" />
            </button>
          </span>
        )}
      </header>
      {scenarioPhase === 'failed' ? (
        <p className="notice trouble" role="alert">
          {words.scenarioFailed}{' '}
          <button type="button" className="link" onClick={() => void controller.choose(scenarioId)}>
            {words.retry}
          </button>
        </p>
      ) : (
        <Editor
          document={scenarioPhase === 'ready' ? scenarioId : `${scenarioId}…`}
          source={state.source}
          label={words.editorLabel}
          lanes={lanes}
          error={error}
          errorText={error ? errorText(error, words) : ''}
          found={(!isStale && state.finding?.lines) || NO_LINES}
          onEdit={(source) => controller.edit(source)}
          onRun={() => controller.run()}
        />
      )}
      <Input />
      <Options />
      <Border part="program" />
    </section>
  );
}

const NO_LINES: readonly number[] = [];

/** Where every living lane stands at the playhead; none once the text is no longer what was run. */
function useLanesAtLines(isStale: boolean): readonly LaneAtLine[] {
  const { state, markOf } = useApp();
  const { timeline, playhead, version, filter } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timeline grows in place, version tells
  return useMemo(() => {
    if (!timeline || isStale || playhead.index < 0) return [];
    const found: LaneAtLine[] = [];
    const current = timeline.laneAt(Math.max(toldIndex(timeline, playhead, filter), 0));
    for (const lane of timeline.lanes.values()) {
      if (lane.kind === 'process') continue;
      const { line, state: now } = laneMoment(timeline, lane, playhead.index);
      if (line === 0 || now === 'ended') continue;
      found.push({ lane: lane.id, line, name: lane.name, current: lane.id === current, ...markOf(lane.id) });
    }
    return found;
  }, [timeline, version, playhead, filter, markOf, isStale]);
}
