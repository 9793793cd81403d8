/** The page: program, lanes and details side by side, the transport at the foot. */
import {
  type CSSProperties,
  type DragEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Controller } from '../app/controller.ts';
import type { Shares } from '../app/shares.ts';
import type { Part } from '../app/state.ts';
import { type MarkOf, marksOf, type Scheme } from '../style/hues.ts';
import { Catalogue } from './Catalogue.tsx';
import { Page, useApp, useAppState } from './context.ts';
import { Details } from './Details.tsx';
import { Help } from './Help.tsx';
import { useKeys } from './keys.ts';
import { ProgramPanel } from './ProgramPanel.tsx';
import { Stage } from './Stage.tsx';
import { TopBar } from './TopBar.tsx';
import { Transport } from './Transport.tsx';

export function App({ controller }: { readonly controller: Controller }) {
  const state = useAppState(controller);
  const scheme = useScheme(state.theme);
  const { timeline, version } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the number of lanes, not every batch, changes marks
  const markOf = useMemo(
    (): MarkOf => (timeline ? marksOf(timeline, scheme) : () => ({ hue: '#888888', letter: '' })),
    [timeline, timeline?.lanes.size, version > 0, scheme],
  );
  const page = useMemo(() => ({ controller, scheme, markOf }), [controller, scheme, markOf]);
  useKeys(controller);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = state.language;
    root.dataset.scheme = scheme;
    root.dataset.projection = String(state.projection);
  }, [state.language, scheme, state.projection]);
  return (
    <Page value={page}>
      <DropZone>
        <TopBar />
        <PartTabs />
        <main className="columns" data-part={state.part} style={sharesOf(state.shares)}>
          <Catalogue />
          <ProgramPanel />
          <Stage />
          <Details />
        </main>
        <Transport />
      </DropZone>
      <Help />
    </Page>
  );
}

/** For the style sheet, which knows when the parts stand side by side. */
function sharesOf({ program, details }: Shares): CSSProperties {
  return { '--program-share': `${program}%`, '--details-share': `${details}%` } as CSSProperties;
}

/** At phone width only one part is shown; these choose which. */
function PartTabs() {
  const { state, words, controller } = useApp();
  const parts: { readonly [P in Part]: string } = {
    program: words.program,
    stage: words.stage,
    details: words.panels,
  };
  return (
    <nav className="parts" aria-label="Interleave">
      {(Object.keys(parts) as Part[]).map((part) => (
        <button
          key={part}
          type="button"
          data-testid={`part-${part}`}
          aria-pressed={state.part === part}
          onClick={() => controller.store.set({ part })}
        >
          {parts[part]}
        </button>
      ))}
    </nav>
  );
}

function DropZone({ children }: { readonly children: ReactNode }) {
  const { words, controller } = useApp();
  const [over, setOver] = useState(false);
  const holdsFiles = (e: DragEvent) => e.dataTransfer.types.includes('Files');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut; the button "Open" does the same
    <div
      className="page"
      onDragOver={(e) => {
        if (!holdsFiles(e)) return;
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={(e) => e.currentTarget === e.target && setOver(false)}
      onDrop={(e) => {
        if (!holdsFiles(e)) return;
        e.preventDefault();
        setOver(false);
        const [file] = e.dataTransfer.files;
        if (file) void file.text().then((text) => controller.openFile(file.name, text));
      }}
    >
      {children}
      {over && <div className="drop-hint">{words.dropHere}</div>}
    </div>
  );
}

function useScheme(theme: 'auto' | Scheme): Scheme {
  const dark = useMemo(() => window.matchMedia('(prefers-color-scheme: dark)'), []);
  const prefersDark = useSyncExternalStore(
    (changed) => {
      dark.addEventListener('change', changed);
      return () => dark.removeEventListener('change', changed);
    },
    () => dark.matches,
  );
  if (theme !== 'auto') return theme;
  return prefersDark ? 'dark' : 'light';
}
