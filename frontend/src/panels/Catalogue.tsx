/** The list of chapters and scenarios. */
import { OWN } from '../app/state.ts';
import { localized } from '../i18n/index.ts';
import { useApp } from './context.ts';
import { Icon } from './Icon.tsx';
import { Sentence } from './Prose.tsx';

export function Catalogue() {
  const { state, words, controller } = useApp();
  if (!state.catalogueOpen) return null;
  const close = () => controller.store.set({ catalogueOpen: false });
  const link = (id: string, title: string, summary: string) => (
    <a
      key={id}
      href={`#${id}`}
      className="scenario-link"
      data-testid="scenario-link"
      data-scenario={id}
      aria-current={state.scenarioId === id ? 'page' : undefined}
      onClick={() => {
        close();
        void controller.choose(id); // at once, not when the address has changed
      }}
    >
      <b>
        <Sentence text={title} />
      </b>
      {summary && (
        <small>
          <Sentence text={summary} />
        </small>
      )}
    </a>
  );
  return (
    <nav className="catalogue" aria-label={words.catalogue} data-testid="catalogue">
      <header className="panel-head">
        <h2>{words.catalogue}</h2>
        <button type="button" className="tool" aria-label={words.closeCatalogue} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      {state.catalogue === 'failed' && (
        <p className="notice trouble" role="alert">
          {words.catalogueFailed}
        </p>
      )}
      {state.catalogue === 'loading' && <p className="notice">{words.loading}</p>}
      {state.chapters.map((chapter) => (
        <section key={chapter.id}>
          <h3>{localized(chapter.title, state.language)}</h3>
          {chapter.scenarios.map((s) =>
            link(s.id, localized(s.title, state.language), localized(s.summary, state.language)),
          )}
        </section>
      ))}
      <section>{link(OWN, words.ownProgram, words.ownProgramHint)}</section>
    </nav>
  );
}
