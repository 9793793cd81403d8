/** The border of a part of the page: drag it, move it with the arrow keys, a double click puts it back. */
import type { KeyboardEvent, PointerEvent } from 'react';
import { SHARES, type Shares, withShare } from '../app/shares.ts';
import { useApp } from './context.ts';

const STEP = 2;

export function Border({ part }: { readonly part: keyof Shares }) {
  const { state, words, controller } = useApp();
  const share = state.shares[part];
  const set = (percent: number) =>
    controller.setPreferences({ shares: withShare(controller.state.shares, part, percent) });
  const drag = (e: PointerEvent<HTMLElement>) => {
    if (!e.currentTarget.hasPointerCapture(e.pointerId)) return;
    const page = e.currentTarget.closest('.columns')!.getBoundingClientRect();
    const fromLeft = ((e.clientX - page.left) / page.width) * 100;
    set(part === 'program' ? fromLeft : 100 - fromLeft);
  };
  const press = (e: KeyboardEvent) => {
    const right = e.key === 'ArrowRight' ? STEP : e.key === 'ArrowLeft' ? -STEP : 0;
    if (right === 0) return;
    e.preventDefault();
    e.stopPropagation();
    set(share + (part === 'program' ? right : -right));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a border that is moved is no <hr>
    <div
      className={`border border-${part}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={words.border[part]}
      aria-valuenow={Math.round(share)}
      aria-valuemin={0}
      aria-valuemax={100}
      tabIndex={0}
      title={words.borderHint}
      data-testid={`border-${part}`}
      onPointerDown={(e) => e.currentTarget.setPointerCapture(e.pointerId)}
      onPointerMove={drag}
      onKeyDown={press}
      onDoubleClick={() => set(SHARES[part])}
    />
  );
}
