/** The stage before a run: what the scenario is about, and the way to begin. */
import { OWN } from '../app/state.ts';
import { localized } from '../i18n/index.ts';
import { useApp } from './context.ts';
import { Icon } from './Icon.tsx';
import { Prose, Sentence } from './Prose.tsx';
import { Refused } from './Refused.tsx';

export function StageEmpty() {
  const { state, words, controller } = useApp();
  const { scenario, language, run } = state;
  if (run.phase === 'starting' || run.phase === 'streaming') {
    return <div className="stage-empty" aria-busy="true" />;
  }
  if (run.phase === 'done') {
    const error = state.timeline?.outcome?.error;
    return <div className="stage-empty">{error && <Refused error={error} />}</div>;
  }
  return (
    <div className="stage-empty" data-testid="stage-empty">
      <div className="stage-intro">
        {state.scenarioId === OWN ? (
          <>
            <h2>{words.emptyTitle}</h2>
            <p>{words.ownProgramHint}</p>
          </>
        ) : (
          <>
            <h2>
              <Sentence text={localized(scenario?.title, language)} />
            </h2>
            <p className="lead">
              <Sentence text={localized(scenario?.summary, language)} />
            </p>
            <Prose text={localized(scenario?.explanation, language)} />
          </>
        )}
        <p className="begin">
          <button type="button" className="primary" onClick={() => controller.run()}>
            <Icon name="play" /> {words.run}
          </button>
          <span>{words.emptyHint}</span>
        </p>
      </div>
    </div>
  );
}
