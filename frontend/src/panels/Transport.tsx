/** At the foot: what is happening now in a plain sentence, and playing, stepping and scrubbing through it. */
import type { CSSProperties } from 'react';
import { positionOf, toldIndex } from '../app/navigation.ts';
import { SPEEDS } from '../app/state.ts';
import { axisOf } from '../geometry/axis.ts';
import { tellMarked } from '../i18n/telling.ts';
import { instantInWords } from '../i18n/time.ts';
import { useApp } from './context.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { Sentence } from './Prose.tsx';

export function Transport() {
  const { state, words, controller } = useApp();
  const { timeline, playing } = state;
  const isEmpty = !timeline || timeline.length === 0;
  const button = (label: string, icon: IconName, testid: string, action: () => void, kind = 'tool') => (
    <button
      type="button"
      className={kind}
      title={label}
      aria-label={label}
      data-testid={testid}
      disabled={isEmpty}
      onClick={action}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <section className="transport" aria-label={words.transport}>
      <Caption />
      <div className="controls">
        {button(words.toStart, 'start', 'to-start', () => controller.goTo(-1))}
        {button(words.stepBack, 'back', 'step-back', () => controller.step(-1))}
        {button(
          playing ? words.pause : words.play,
          playing ? 'pause' : 'play',
          'play',
          () => controller.togglePlay(),
          'tool play',
        )}
        {button(words.stepForward, 'forward', 'step-forward', () => controller.step(1))}
        {button(words.toEnd, 'end', 'to-end', () => controller.goTo(Number.POSITIVE_INFINITY))}
        <select
          className="speed"
          aria-label={words.speed}
          title={words.speed}
          data-testid="speed"
          value={state.speed}
          onChange={(e) => controller.store.set({ speed: Number(e.target.value) })}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {speed}×
            </option>
          ))}
        </select>
        <Scrubber />
      </div>
    </section>
  );
}

function Scrubber() {
  const { state, words, controller } = useApp();
  const { timeline, playhead } = state;
  const axis = timeline && timeline.length > 0 ? axisOf(timeline, state.axis) : null;
  const position = axis ? positionOf(playhead, axis) : 0;
  return (
    <>
      <input
        type="range"
        className="scrubber"
        data-testid="scrubber"
        aria-label={words.scrub}
        aria-valuetext={instantInWords(playhead.t)}
        disabled={!axis}
        min={0}
        max={axis?.end ?? 1}
        step="any"
        value={position}
        style={{ '--share': `${axis ? (position / axis.end) * 100 : 0}%` } as CSSProperties}
        onChange={(e) => controller.scrubTo(e.target.valueAsNumber)}
      />
      <output className="clock" data-testid="clock">
        {axis && timeline && (
          <>
            <b>{instantInWords(playhead.t)}</b>
            <small>{words.eventOf(playhead.index + 1, timeline.length)}</small>
          </>
        )}
      </output>
    </>
  );
}

function Caption() {
  const { state, words, controller } = useApp();
  const { timeline, playhead, playing, filter } = state;
  const told = timeline ? toldIndex(timeline, playhead, filter) : -1;
  const cause = timeline && told >= 0 ? timeline.causeOf(told) : -1;
  return (
    <div className="caption">
      <p data-testid="caption" aria-live={playing ? 'off' : 'polite'}>
        {timeline && told >= 0 && (
          <>
            <Mark lane={timeline.laneAt(told)} />
            <span>
              <Sentence text={tellMarked(timeline, told, state.language)} />
            </span>
          </>
        )}
        {timeline && timeline.length > 0 && told < 0 && <span>{words.captionStart}</span>}
      </p>
      {cause >= 0 && (
        <button
          type="button"
          className="link"
          data-testid="go-to-cause"
          onClick={() => controller.select(cause)}
        >
          {words.goToCause}
        </button>
      )}
    </div>
  );
}
