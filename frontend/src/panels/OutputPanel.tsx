/** What the program printed, each piece in the hue of the lane that printed it; what is yet to come is dimmed. */
import { useEffect, useMemo, useRef } from 'react';
import type { Timeline } from '../timeline/timeline.ts';
import { useApp } from './context.ts';
import { hueStyle, Mark } from './Mark.tsx';

interface Line {
  readonly key: string;
  readonly index: number;
  readonly lane: number;
  readonly stream: string;
  readonly text: string;
}

/** Lines beyond this are cut off at the front; exports have them all. */
const MOST = 2000;

export function OutputPanel() {
  const { state, words, controller, markOf } = useApp();
  const { timeline, version, playhead, run } = state;
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timeline grows in place, version tells
  const lines = useMemo(() => (timeline ? linesOf(timeline) : []), [timeline, version]);
  const now = lines.findLastIndex((line) => line.index <= playhead.index);
  // biome-ignore lint/correctness/useExhaustiveDependencies: more lines are a reason to scroll too
  useEffect(() => {
    box.current?.querySelector('[data-now]')?.scrollIntoView({ block: 'nearest' });
  }, [now, lines.length]);
  return (
    <section className="output panel" aria-label={words.output}>
      <header className="panel-head">
        <h2>{words.output}</h2>
      </header>
      <div className="output-lines" ref={box} data-testid="output" role="log" aria-live="off">
        {lines.length === 0 && (
          <p className="notice">{run.phase === 'done' ? words.noOutput : words.noOutputYet}</p>
        )}
        {lines.map((line, n) => (
          <button
            type="button"
            key={line.key}
            className={['output-line', line.stream, line.index > playhead.index && 'future']
              .filter(Boolean)
              .join(' ')}
            style={hueStyle(markOf(line.lane).hue)}
            data-lane={line.lane}
            data-stream={line.stream}
            data-now={n === now ? '' : undefined}
            title={timeline?.lane(line.lane).name}
            onClick={() => controller.select(line.index)}
          >
            <Mark lane={line.lane} />
            <span>{line.text}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

/** Output as lines: pieces one lane writes to one stream in a row are joined up to the next line break. */
function linesOf(timeline: Timeline): readonly Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  for (let index = 0; index < timeline.length; index++) {
    if (timeline.typeAt(index) !== 'output.written') continue;
    const { stream, text } = timeline.payloadAt(index) as { stream: string; text: string };
    const lane = timeline.laneAt(index);
    const pieces = text.split('\n');
    const endsLine = pieces.at(-1) === '';
    if (endsLine) pieces.pop();
    pieces.forEach((piece, n) => {
      const last = lines.at(-1);
      if (n === 0 && isOpen && last?.lane === lane && last.stream === stream) {
        lines[lines.length - 1] = { ...last, text: last.text + piece };
      } else {
        lines.push({ key: `${index}:${n}`, index, lane, stream, text: piece });
      }
    });
    isOpen = !endsLine;
  }
  return lines.length > MOST ? lines.slice(-MOST) : lines;
}
