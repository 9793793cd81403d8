/** How the run stands or how it ended, in a sentence; for a deadlock, who waits for whom. */
import { assertNever } from '../assertNever.ts';
import type { Dictionary } from '../i18n/index.ts';
import { errorText } from '../i18n/refusals.ts';
import { durationText } from '../i18n/time.ts';
import { laneCalled } from '../timeline/called.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Wait, Outcome as WireOutcome } from '../wire/document.ts';
import { useApp } from './context.ts';
import { Findings } from './Findings.tsx';
import { Icon } from './Icon.tsx';

export function Outcome() {
  const { state, words } = useApp();
  const { run, timeline } = state;
  switch (run.phase) {
    case 'empty':
      return <p className="outcome" data-testid="outcome" data-status="none" />;
    case 'starting':
    case 'streaming':
      return (
        <div className="outcome" role="status" data-testid="outcome" data-status="running">
          <p>
            <span className="busy" aria-hidden="true" />
            {run.phase === 'starting' ? words.starting : words.running}
            {timeline && ` ${timeline.length.toLocaleString(state.language)}`}
          </p>
          {timeline && <Findings timeline={timeline} />}
        </div>
      );
    case 'failed':
      return (
        <p className="outcome trouble" role="alert" data-testid="outcome" data-status="error">
          <Icon name="warn" /> {failure(run.message, words)}
        </p>
      );
    case 'done':
      return timeline?.outcome ? <Ended timeline={timeline} outcome={timeline.outcome} /> : <Opened />;
    default:
      return assertNever(run.phase);
  }
}

function Opened() {
  const { state, words } = useApp();
  return (
    <p className="outcome" data-testid="outcome" data-status="opened">
      {words.opened(state.run.file)}
    </p>
  );
}

function Ended({ timeline, outcome }: { readonly timeline: Timeline; readonly outcome: WireOutcome }) {
  const { state, words } = useApp();
  const isTrouble = outcome.status !== 'finished' && outcome.status !== 'stopped';
  const isStale = state.run.source !== state.source;
  const took =
    outcome.duration === undefined || outcome.status === 'refused' ? '' : durationText(outcome.duration);
  const more = detail(outcome, words);
  return (
    <div
      className={isTrouble ? 'outcome trouble' : 'outcome'}
      role={isTrouble ? 'alert' : 'status'}
      data-testid="outcome"
      data-status={outcome.status}
    >
      <p>
        <Icon name={isTrouble ? 'warn' : 'ok'} /> <b>{headline(outcome, words)}</b>
        {took && (
          <span className="took" title={words.virtualTime}>
            {' · '}
            {took}
          </span>
        )}
        {state.run.file && <small> · {words.opened(state.run.file)}</small>}
        {isStale && <small className="stale"> · {words.stale}</small>}
      </p>
      {more && <p className="detail">{more}</p>}
      {outcome.waits && outcome.waits.length > 0 && !tellsWhy(timeline) && (
        <ul className="waits">
          {outcome.waits.map((wait) => (
            <li key={wait.lane}>{waitSentence(timeline, wait, words)}</li>
          ))}
        </ul>
      )}
      <Findings timeline={timeline} />
    </div>
  );
}

/** Whether a finding says why nobody can go on, better than the list of all who wait. */
function tellsWhy(timeline: Timeline): boolean {
  return timeline.findings.some(({ kind }) => STANDSTILLS.includes(kind));
}

const STANDSTILLS: readonly string[] = ['deadlock', 'forkedLock', 'stuck'];

function headline(outcome: WireOutcome, words: Dictionary): string {
  switch (outcome.status) {
    case 'finished':
      return outcome.exit ? words.finishedExit(outcome.exit) : words.finished;
    case 'failed':
      return words.failed;
    case 'deadlock':
      return words.deadlock;
    case 'budget':
      return words.budget;
    case 'stopped':
      return words.stopped;
    case 'refused':
      return words.refused;
    default:
      return assertNever(outcome.status);
  }
}

function detail({ status, error, message, args, waits }: WireOutcome, words: Dictionary): string {
  if (error) {
    const place = error.line === undefined ? '' : ` (${words.atLine(error.line)})`;
    return `${errorText(error, words)}${place}`;
  }
  if (status === 'deadlock' && waits && waits.length > 0) return '';
  if (args?.unit) return words.outOfBudget(args.bound ?? '', args.unit);
  if (args?.unseenTasks) return words.unseenTasks(args.unseenTasks);
  return message ?? '';
}

function waitSentence(timeline: Timeline, wait: Wait, words: Dictionary): string {
  const what =
    wait.on.resource !== undefined
      ? timeline.resource(wait.on.resource).name
      : wait.on.lane !== undefined
        ? laneCalled(timeline, wait.on.lane)
        : '?';
  const owner =
    wait.owner === undefined || wait.on.lane !== undefined ? '' : laneCalled(timeline, wait.owner);
  return words.waitSentence(
    laneCalled(timeline, wait.lane),
    what,
    owner,
    wait.line ? words.atLine(wait.line) : '',
  );
}

function failure(message: string, words: Dictionary): string {
  if (message === 'lost') return words.connectionLost;
  if (message === 'file') return words.openFailed;
  if (message === 'version') return words.openFailedVersion;
  return words.runFailed(message);
}
