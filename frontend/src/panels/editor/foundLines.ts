/** In the code: the lines of the finding that is shown. */
import { type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';

export const setFoundLines = StateEffect.define<readonly number[]>();

const lines = StateField.define<readonly number[]>({
  create: () => [],
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setFoundLines)) return effect.value;
    return transaction.docChanged ? [] : value;
  },
});

export function foundLines() {
  return [
    lines,
    EditorView.decorations.compute([lines], (state) => {
      const ranges: Range<Decoration>[] = state
        .field(lines)
        .filter((line) => line >= 1 && line <= state.doc.lines)
        .toSorted((a, b) => a - b)
        .map((line) => Decoration.line({ class: 'cm-found-line' }).range(state.doc.line(line).from));
      return Decoration.set(ranges);
    }),
  ];
}
