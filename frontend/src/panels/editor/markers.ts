/** Beside the code: the mark of every lane that stands at a line just now. */
import { type Range, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, GutterMarker, gutter } from '@codemirror/view';

export interface LaneAtLine {
  readonly lane: number;
  /** 1-based. */
  readonly line: number;
  readonly letter: string;
  readonly hue: string;
  readonly name: string;
  /** True for the lane of the event at the playhead. */
  readonly current: boolean;
}

class LaneMarker extends GutterMarker {
  constructor(private readonly lanes: readonly LaneAtLine[]) {
    super();
  }

  override eq(other: LaneMarker): boolean {
    return JSON.stringify(other.lanes) === JSON.stringify(this.lanes);
  }

  override toDOM(): HTMLElement {
    const box = document.createElement('span');
    box.className = 'lane-marks';
    for (const lane of this.lanes) {
      const mark = document.createElement('span');
      mark.className = lane.current ? 'mark current' : 'mark';
      mark.dataset.letter = lane.letter;
      mark.title = lane.name;
      mark.dataset.lane = String(lane.lane);
      mark.style.setProperty('--hue', lane.hue);
      box.append(mark);
    }
    return box;
  }
}

export const setLanesAtLines = StateEffect.define<readonly LaneAtLine[]>();

const lanesAtLines = StateField.define<readonly LaneAtLine[]>({
  create: () => [],
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setLanesAtLines)) return effect.value;
    return transaction.docChanged ? [] : value;
  },
});

const currentLine = EditorView.decorations.compute([lanesAtLines], (state) => {
  const ranges: Range<Decoration>[] = [];
  const current = state.field(lanesAtLines).find((lane) => lane.current);
  if (current && current.line <= state.doc.lines) {
    ranges.push(Decoration.line({ class: 'cm-lane-line' }).range(state.doc.line(current.line).from));
  }
  return Decoration.set(ranges);
});

export function laneMarkers() {
  return [
    lanesAtLines,
    currentLine,
    gutter({
      class: 'cm-lanes',
      markers: (view) => {
        const byLine = new Map<number, LaneAtLine[]>();
        for (const lane of view.state.field(lanesAtLines)) {
          byLine.set(lane.line, [...(byLine.get(lane.line) ?? []), lane]);
        }
        const ranges = [...byLine]
          .filter(([line]) => line >= 1 && line <= view.state.doc.lines)
          .sort(([a], [b]) => a - b)
          .map(([line, lanes]) => new LaneMarker(lanes).range(view.state.doc.line(line).from));
        return RangeSet.of(ranges);
      },
      initialSpacer: () => new LaneMarker([]),
    }),
  ];
}
