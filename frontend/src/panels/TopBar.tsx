/** The head of the page: run and stop, files, and how the page looks. */
import { useRef } from 'react';
import { exportFile } from '../app/files.ts';
import type { Theme } from '../app/state.ts';
import { dictionary, LANGUAGES } from '../i18n/index.ts';
import { useApp } from './context.ts';
import { Icon } from './Icon.tsx';

export function TopBar() {
  const { state, words, controller } = useApp();
  const isRunning = state.run.phase === 'starting' || state.run.phase === 'streaming';
  return (
    <header className="top-bar">
      <h1 title={words.tagline}>
        <img src="/icon.svg" alt="" width="22" height="22" /> <span>Interleave</span>
      </h1>
      <button
        type="button"
        className="primary"
        data-testid="run"
        title={words.runHint}
        disabled={state.scenarioPhase !== 'ready'}
        onClick={() => controller.run()}
      >
        <Icon name="play" /> {words.run}
      </button>
      <button
        type="button"
        className="plain"
        data-testid="stop"
        disabled={!isRunning}
        onClick={() => controller.stop()}
      >
        <Icon name="stop" /> <span>{words.stop}</span>
      </button>
      {!state.connected && (
        <span className="offline" role="status" data-testid="offline">
          {words.offline}
        </span>
      )}
      <span className="grow" />
      <Files />
      <Looks />
    </header>
  );
}

function Files() {
  const { state, words, controller } = useApp();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span className="tools">
      <button
        type="button"
        className="plain"
        title={words.open}
        data-testid="open"
        onClick={() => input.current?.click()}
      >
        <Icon name="open" /> <span>{words.open}</span>
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        className="unseen"
        tabIndex={-1}
        aria-label={words.open}
        data-testid="open-file"
        onChange={(e) => {
          const [file] = e.target.files ?? [];
          e.target.value = '';
          if (file) void file.text().then((text) => controller.openFile(file.name, text));
        }}
      />
      <button
        type="button"
        className="plain"
        title={words.export}
        data-testid="export"
        disabled={!state.timeline || state.run.phase === 'streaming'}
        onClick={() => state.timeline && exportFile(state.timeline, state.scenarioId)}
      >
        <Icon name="save" /> <span>{words.export}</span>
      </button>
    </span>
  );
}

function Looks() {
  const { state, words, controller } = useApp();
  const themes: { readonly [T in Theme]: string } = {
    auto: words.themeAuto,
    light: words.themeLight,
    dark: words.themeDark,
  };
  return (
    <span className="tools looks">
      <button
        type="button"
        className="tool"
        aria-pressed={state.projection}
        title={words.projection}
        aria-label={words.projection}
        data-testid="projection"
        onClick={() => controller.setPreferences({ projection: !state.projection })}
      >
        <Icon name="big" />
      </button>
      <select
        aria-label={words.theme}
        title={words.theme}
        data-testid="theme"
        value={state.theme}
        onChange={(e) => controller.setPreferences({ theme: e.target.value as Theme })}
      >
        {Object.entries(themes).map(([theme, label]) => (
          <option key={theme} value={theme}>
            {label}
          </option>
        ))}
      </select>
      <fieldset className="choice languages">
        <legend className="unseen">Language / 言語</legend>
        {LANGUAGES.map((language) => (
          <label key={language} lang={language}>
            <input
              type="radio"
              name="language"
              data-testid={`language-${language}`}
              checked={state.language === language}
              onChange={() => controller.setPreferences({ language })}
            />
            <span>{dictionary(language).language}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="tool"
        title={words.help}
        aria-label={words.help}
        data-testid="help"
        onClick={() => controller.store.set({ helpOpen: true })}
      >
        ?
      </button>
    </span>
  );
}
