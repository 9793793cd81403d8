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

/** More lanes than these at one line are counted; more names than these are not listed. */
const MOST_MARKS = 4;
const MOST_NAMES = 20;

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
    const shown = this.lanes.length > MOST_MARKS ? this.#foremost() : this.lanes;
    for (const lane of shown) {
      const mark = document.createElement('span');
      mark.className = lane.current ? 'mark current' : 'mark';
      mark.dataset.letter = lane.letter;
      mark.title = lane.name;
      mark.dataset.lane = String(lane.lane);
      mark.style.setProperty('--hue', lane.hue);
      box.append(mark);
    }
    if (shown.length < this.lanes.length) box.append(this.#count(shown.length));
    return box;
  }

  /** Where there is no room for all: the lane of the playhead, and the first others. */
  #foremost(): readonly LaneAtLine[] {
    const current = this.lanes.filter((lane) => lane.current);
    const others = this.lanes.filter((lane) => !lane.current);
    return [...others.slice(0, MOST_MARKS - 1 - current.length), ...current];
  }

  #count(shown: number): HTMLElement {
    const count = document.createElement('span');
    count.className = 'more';
    count.textContent = `+${this.lanes.length - shown}`;
    count.title = this.lanes
      .slice(0, MOST_NAMES)
      .map((lane) => lane.name)
      .concat(this.lanes.length > MOST_NAMES ? ['…'] : [])
      .join('\n');
    return count;
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
          const lanes = byLine.get(lane.line);
          if (lanes) lanes.push(lane);
          else byLine.set(lane.line, [lane]);
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
