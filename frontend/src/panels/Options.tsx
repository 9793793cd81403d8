/** The options of the next run, and the knobs a scenario offers: constants at the top of its program. */
import { knobValue, withKnob } from '../app/knobs.ts';
import { localized } from '../i18n/index.ts';
import { useApp } from './context.ts';

/** Programs that may start processes. */
const PROCESSES = /\bmultiprocessing\b|\bProcessPoolExecutor\b/;
const NANOS_PER_MS = 1_000_000;
/** Of starting a process, of a message between processes, in ms. */
const COST = { min: 0, max: 10_000, step: 0.01 };

export function Options() {
  const { state, words, controller } = useApp();
  const options = controller.effectiveOptions();
  const startMethod = options.startMethod ?? 'fork';
  const number = (
    name: string,
    label: string,
    value: number,
    limits: { min: number; max: number; step?: number },
    scale = 1,
  ) => (
    <label className="option">
      <span>{label}</span>
      <input
        type="number"
        name={name}
        data-testid={`option-${name}`}
        value={value / scale}
        {...limits}
        onChange={(e) => {
          const wanted = e.target.valueAsNumber;
          if (Number.isFinite(wanted)) controller.setOption(name, Math.round(wanted * scale));
        }}
      />
    </label>
  );
  return (
    <fieldset className="options" title={words.optionsHelp}>
      <legend>{words.options}</legend>
      {(state.scenario?.knobs ?? []).map((knob) => {
        const value = knobValue(state.source, knob.name);
        if (value === null) return null;
        return (
          <label className="option knob" key={knob.name}>
            <span>{localized(knob.label, state.language) || knob.name}</span>
            <input
              type="number"
              data-testid={`knob-${knob.name}`}
              value={value}
              min={knob.min}
              max={knob.max}
              step={knob.step ?? 'any'}
              onChange={(e) => {
                if (Number.isFinite(e.target.valueAsNumber)) {
                  controller.edit(withKnob(state.source, knob.name, e.target.value));
                }
              }}
            />
          </label>
        );
      })}
      <label className="option">
        <span>{words.gil}</span>
        <select
          data-testid="option-gil"
          value={options.gil === false ? 'off' : 'on'}
          onChange={(e) => controller.setOption('gil', e.target.value === 'on')}
        >
          <option value="on">{words.gilOn}</option>
          <option value="off">{words.gilOff}</option>
        </select>
      </label>
      {number('cores', words.cores, options.cores ?? 4, { min: 1, max: 64 })}
      {number(
        'switchInterval',
        words.switchInterval,
        options.switchInterval ?? 5_000_000,
        { min: 0.001, max: 1000, step: 1 },
        NANOS_PER_MS,
      )}
      <label className="option">
        <span>{words.preemption}</span>
        <select
          data-testid="option-preemption"
          value={options.preemption ?? 'cpython'}
          onChange={(e) => controller.setOption('preemption', e.target.value)}
        >
          <option value="cpython">{words.preemptionCpython}</option>
          <option value="any">{words.preemptionAny}</option>
        </select>
      </label>
      {PROCESSES.test(state.source) && (
        <>
          <label className="option">
            <span>{words.startMethod}</span>
            <select
              data-testid="option-startMethod"
              value={startMethod}
              onChange={(e) => controller.setOption('startMethod', e.target.value)}
            >
              <option value="fork">fork</option>
              <option value="spawn">spawn</option>
            </select>
          </label>
          {startMethod === 'spawn'
            ? number('spawnCost', words.startCost, options.spawnCost ?? 50_000_000, COST, NANOS_PER_MS)
            : number('forkCost', words.startCost, options.forkCost ?? 1_000_000, COST, NANOS_PER_MS)}
          {number('messageCost', words.messageCost, options.messageCost ?? 20_000, COST, NANOS_PER_MS)}
        </>
      )}
      {number('seed', words.seed, options.seed ?? 0, { min: 0, max: 999_999 })}
    </fieldset>
  );
}
