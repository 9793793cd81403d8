/** The lines the program will read: there only where it reads any. */
import { useApp } from './context.ts';

const READS = /\binput\s*\(|\bstdin\b/;
const MOST_ROWS = 5;

export function Input() {
  const { state, words, controller } = useApp();
  if (state.input === '' && !READS.test(state.source)) return null;
  const rows = Math.min(MOST_ROWS, Math.max(2, state.input.split('\n').length));
  return (
    <label className="input-lines">
      <span>{words.input}</span>
      <textarea
        data-testid="input"
        rows={rows}
        value={state.input}
        placeholder={words.inputHint}
        spellCheck={false}
        onChange={(e) => controller.setInput(e.target.value)}
      />
    </label>
  );
}
