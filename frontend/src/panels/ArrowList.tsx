/** Which arrows are drawn: those at the playhead, the selection and what is hovered, or all; and a list of them in words. */
import { useMemo } from 'react';
import { toldIndex } from '../app/navigation.ts';
import { type Arrow, arrowsAt, arrowsBetween, distinct, isHandOverOfGil } from '../timeline/arrows.ts';
import { laneCalled } from '../timeline/called.ts';
import { useApp } from './context.ts';

/** With more than this they would hide the lanes. */
const MOST = 1500;

export function useArrows(): readonly Arrow[] {
  const { timeline, version, playhead, selected, hovered, allArrows, filter } = useApp().state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the timeline grows in place, version tells
  return useMemo(() => {
    if (!timeline) return [];
    const near = [toldIndex(timeline, playhead, filter), selected, hovered].flatMap((index) =>
      arrowsAt(timeline, index),
    );
    const all = allArrows ? arrowsBetween(timeline, 0, timeline.length - 1, MOST) : [];
    const wanted = [...all, ...near].filter((a) => filter.scheduling || !isHandOverOfGil(timeline, a));
    return distinct(timeline, wanted);
  }, [timeline, version, playhead, selected, hovered, allArrows, filter]);
}

/** The list in words, for those who cannot see the drawing and for tests. */
export function ArrowList({ arrows }: { readonly arrows: readonly Arrow[] }) {
  const { state, words } = useApp();
  const { timeline } = state;
  if (!timeline) return null;
  const name = (index: number) => `${laneCalled(timeline, timeline.laneAt(index))} (${timeline.seq(index)})`;
  return (
    <ul className="unseen" aria-label={words.arrowsShown} data-testid="arrows" data-count={arrows.length}>
      {arrows.slice(0, 100).map(({ from, to }) => (
        <li
          key={to}
          data-from={timeline.seq(from)}
          data-to={timeline.seq(to)}
          data-from-type={timeline.typeAt(from)}
          data-to-type={timeline.typeAt(to)}
        >
          {words.arrow(name(from), name(to))}
        </li>
      ))}
    </ul>
  );
}
