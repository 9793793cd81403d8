/** What was found in the run, as far as it has come: a sentence, what to do instead, and the way to the place. */
import { findingAdvice, findingId, findingText } from '../i18n/findings.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Finding } from '../wire/document.ts';
import { useApp } from './context.ts';
import { Icon } from './Icon.tsx';

export function Findings({ timeline }: { readonly timeline: Timeline }) {
  const { words } = useApp();
  if (timeline.findings.length === 0) return null;
  return (
    <ul className="findings" aria-label={words.findings} data-testid="findings">
      {timeline.findings.map((finding) => (
        <Row key={findingId(finding)} finding={finding} />
      ))}
    </ul>
  );
}

function Row({ finding }: { readonly finding: Finding }) {
  const { state, words, controller } = useApp();
  const shown = state.finding !== null && findingId(state.finding) === findingId(finding);
  const advice = findingAdvice(finding, state.language);
  return (
    <li data-kind={finding.kind} className={shown ? 'shown' : ''}>
      <Icon name="warn" />
      <span>
        {findingText(finding, state.language)}
        {advice && <span className="advice"> {advice}</span>}{' '}
        {finding.events?.[0] !== undefined && (
          <button
            type="button"
            className="link"
            aria-pressed={shown}
            onClick={() => controller.show(finding)}
          >
            {words.showFinding}
          </button>
        )}
      </span>
    </li>
  );
}
