/** What is under the pointer, in words: where, what, because of what. */
import type { Hit } from '../geometry/hit.ts';
import { tell, tellMarked } from '../i18n/telling.ts';
import { durationText, instantInWords } from '../i18n/time.ts';
import { laneMoment } from '../timeline/moment.ts';
import { useApp } from './context.ts';
import { Sentence } from './Prose.tsx';
import { onWords, stateWord } from './stateWord.ts';

interface TooltipProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly hit: Hit;
}

export function Tooltip({ x, y, width, hit }: TooltipProps) {
  const { state, words } = useApp();
  const { timeline, language } = state;
  if (!timeline || hit.event < 0 || hit.event >= timeline.length) return null;
  const cause = timeline.causeOf(hit.event);
  return (
    <div
      className="tooltip"
      role="tooltip"
      style={{ left: Math.min(x + 14, Math.max(width - 320, 0)), top: y + 18 }}
    >
      <b>
        <Sentence text={tellMarked(timeline, hit.event, language)} />
      </b>
      {hit.what === 'span' && hit.row.kind !== 'resource' && <SpanLine hit={hit} />}
      <small>
        {instantInWords(timeline.t(hit.event))}
        {timeline.lineAt(hit.event) > 0 && ` · ${words.lineNumber(timeline.lineAt(hit.event))}`}
      </small>
      {cause >= 0 && (
        <small>
          {words.cause}: {tell(timeline, cause, language)}
        </small>
      )}
    </div>
  );
}

function SpanLine({ hit }: { readonly hit: Hit }) {
  const { state, words } = useApp();
  const { timeline } = state;
  if (!timeline || hit.row.kind === 'resource') return null;
  const { lane } = hit.row;
  const moment = laneMoment(timeline, lane, hit.event);
  const next = lane.spans.spanAt(hit.event) + 1;
  const end = next < lane.spans.length ? timeline.t(lane.spans.starts.at(next)) : timeline.end;
  return (
    <small>
      {stateWord(moment.state, words)} {onWords(timeline, moment, words)} · {durationText(end - moment.since)}
    </small>
  );
}
