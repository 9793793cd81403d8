/** Beside the lanes: events, state and explanation behind tabs, the output always below. */
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Tab } from '../app/state.ts';
import { assertNever } from '../assertNever.ts';
import { localized } from '../i18n/index.ts';
import { Border } from './Border.tsx';
import { useApp } from './context.ts';
import { EventTable } from './EventTable.tsx';
import { OutputPanel } from './OutputPanel.tsx';
import { Prose, Sentence } from './Prose.tsx';
import { StatePanel } from './StatePanel.tsx';

const TABS = ['events', 'state', 'about'] as const satisfies readonly Tab[];

export function Details() {
  const { state, words, controller } = useApp();
  const list = useRef<HTMLDivElement>(null);
  const choose = (tab: Tab) => controller.store.set({ tab });
  const move = (e: KeyboardEvent) => {
    const by = e.key === 'ArrowRight' ? 1 : e.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    e.preventDefault();
    e.stopPropagation();
    const n = (TABS.indexOf(state.tab) + by + TABS.length) % TABS.length;
    choose(TABS[n]!);
    (list.current?.children[n] as HTMLElement | undefined)?.focus();
  };
  return (
    <aside className="details" aria-label={words.panels}>
      <section className="panel tabs-panel">
        <div className="tabs" role="tablist" ref={list} onKeyDown={move}>
          {TABS.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`tab-${tab}`}
              aria-selected={state.tab === tab}
              aria-controls="tab-panel"
              tabIndex={state.tab === tab ? 0 : -1}
              data-testid={`tab-${tab}`}
              onClick={() => choose(tab)}
            >
              {words[tab]}
            </button>
          ))}
        </div>
        <div className="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${state.tab}`}>
          <TabContent tab={state.tab} />
        </div>
      </section>
      <OutputPanel />
      <Border part="details" />
    </aside>
  );
}

function TabContent({ tab }: { readonly tab: Tab }): ReactNode {
  switch (tab) {
    case 'events':
      return <EventTable />;
    case 'state':
      return <StatePanel />;
    case 'about':
      return <About />;
    default:
      return assertNever(tab);
  }
}

function About() {
  const { state, words } = useApp();
  const { scenario, language } = state;
  if (!scenario) return <p className="notice">{words.noAbout}</p>;
  return (
    <div className="about">
      <p className="lead">
        <Sentence text={localized(scenario.summary, language)} />
      </p>
      <Prose text={localized(scenario.explanation, language)} />
    </div>
  );
}
