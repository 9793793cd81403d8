/** The sheet of keys, opened with `?`. */
import { useEffect, useRef } from 'react';
import type { Dictionary } from '../i18n/index.ts';
import { useApp } from './context.ts';
import { Icon } from './Icon.tsx';

const KEYS: { readonly [K in keyof Dictionary['keys']]: readonly string[] } = {
  run: ['Ctrl/⌘ + Enter'],
  play: ['Space'],
  step: [',', '.', '↑', '↓'],
  stepLane: ['<', '>'],
  ends: ['Home', 'End'],
  zoom: ['+', '−', 'W', 'S'],
  fit: ['0'],
  pan: ['←', '→', 'A', 'D'],
  axis: ['T'],
  cause: ['C'],
  arrows: ['R'],
  projection: ['P'],
  help: ['?'],
};

export function Help() {
  const { state, words, controller } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (state.helpOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [state.helpOpen]);
  const close = () => controller.store.set({ helpOpen: false });
  return (
    <dialog ref={dialog} className="help" aria-label={words.help} onClose={close} data-testid="help-sheet">
      <header className="panel-head">
        <h2>{words.help}</h2>
        <button type="button" className="tool" aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <dl>
        {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((name) => (
          <div key={name}>
            <dt>
              {KEYS[name].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keys[name]}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
