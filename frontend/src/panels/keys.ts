/** The keys of the page; `Help.tsx` lists them. */
import { useEffect } from 'react';
import type { Controller } from '../app/controller.ts';

const PAN = 0.12;
const ZOOM = 0.75;

type Action = (controller: Controller) => void;

const ACTIONS: { readonly [key: string]: Action } = {
  ' ': (c) => c.togglePlay(),
  ',': (c) => c.step(-1),
  '.': (c) => c.step(1),
  '<': (c) => c.step(-1, true),
  '>': (c) => c.step(1, true),
  Home: (c) => c.goTo(-1),
  End: (c) => c.goTo(Number.POSITIVE_INFINITY),
  '+': (c) => c.zoom(ZOOM),
  '=': (c) => c.zoom(ZOOM),
  '-': (c) => c.zoom(1 / ZOOM),
  w: (c) => c.zoom(ZOOM),
  s: (c) => c.zoom(1 / ZOOM),
  '0': (c) => c.fit(),
  a: (c) => c.pan(-PAN),
  d: (c) => c.pan(PAN),
  ArrowLeft: (c) => c.pan(-PAN),
  ArrowRight: (c) => c.pan(PAN),
  t: (c) => c.setAxis(c.state.axis === 'time' ? 'order' : 'time'),
  c: (c) => c.goToCause(),
  r: (c) => c.store.set({ allArrows: !c.state.allArrows }),
  p: (c) => c.setPreferences({ projection: !c.state.projection }),
  '?': (c) => c.store.set({ helpOpen: !c.state.helpOpen }),
  Escape: (c) => c.store.set({ selected: -1, finding: null, catalogueOpen: false }),
};

/** Elements that need their keys for themselves. */
const OWN_KEYS = 'input:not([type=checkbox]), select, textarea, .cm-editor, dialog';

export function useKeys(controller: Controller): void {
  useEffect(() => {
    const press = (e: KeyboardEvent) => {
      if ((e.ctrlKey || e.metaKey) && e.key === 'Enter') {
        if (e.defaultPrevented) return;
        e.preventDefault();
        controller.run();
        return;
      }
      if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
      const target = e.target instanceof Element ? e.target : document.body;
      const isScrubber = target.matches('.scrubber');
      if (target.closest(OWN_KEYS) && !(isScrubber && e.key !== 'ArrowLeft' && e.key !== 'ArrowRight'))
        return;
      if (e.key === ' ' && target.closest('button, a, summary, input')) return;
      const action = ACTIONS[e.key.length === 1 ? e.key.toLowerCase() : e.key];
      if (!action) return;
      e.preventDefault();
      action(controller);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [controller]);
}
