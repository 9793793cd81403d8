/** Above the lanes: how the run stands, which scale, how close. */
import { useApp } from './context.ts';
import { Icon } from './Icon.tsx';
import { Outcome } from './Outcome.tsx';

const STEP = 0.6;

export function StageBar() {
  const { state, words, controller } = useApp();
  const isEmpty = !state.timeline || state.timeline.length === 0;
  const tool = (label: string, icon: 'plus' | 'minus' | 'fit', action: () => void, testid: string) => (
    <button
      type="button"
      className="tool"
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
    <div className="stage-bar">
      <div className="stage-tools">
        <fieldset className="choice" title={words.axisHint}>
          <legend className="unseen">{words.axisHint}</legend>
          {(['time', 'order'] as const).map((axis) => (
            <label key={axis}>
              <input
                type="radio"
                name="axis"
                data-testid={`axis-${axis}`}
                checked={state.axis === axis}
                onChange={() => controller.setAxis(axis)}
              />
              <span>{axis === 'time' ? words.axisTime : words.axisOrder}</span>
            </label>
          ))}
        </fieldset>
        <label className="switch">
          <input
            type="checkbox"
            data-testid="all-arrows"
            checked={state.allArrows}
            onChange={(e) => controller.store.set({ allArrows: e.target.checked })}
          />
          <span>{words.allArrows}</span>
        </label>
        <span className="tools">
          {tool(words.zoomOut, 'minus', () => controller.zoom(1 / STEP), 'zoom-out')}
          {tool(words.zoomIn, 'plus', () => controller.zoom(STEP), 'zoom-in')}
          {tool(words.fit, 'fit', () => controller.fit(), 'fit')}
        </span>
      </div>
      <Outcome />
    </div>
  );
}
