/** A program that was not run: the line at fault and a caret under the place, as Python shows it. */
import { errorText } from '../i18n/refusals.ts';
import type { RunError } from '../wire/document.ts';
import { useApp } from './context.ts';

export function Refused({ error }: { readonly error: RunError }) {
  const { state, words } = useApp();
  const line = state.run.source.split('\n')[(error.line ?? 0) - 1] ?? error.text ?? '';
  const text = line.trimStart();
  const indent = [...line].length - [...text].length;
  const from = Math.max((error.column ?? 1) - 1 - indent, 0);
  const isOneLine = error.endLine === undefined || error.endLine === error.line;
  const length = isOneLine && error.endColumn ? Math.max(error.endColumn - (error.column ?? 1), 1) : 1;
  const unsupported = error.type === 'UnsupportedFeature';
  return (
    <div className="refused" data-testid="refused">
      {error.line !== undefined && (
        <>
          <small>{words.atLine(error.line)}</small>
          <pre>
            {text}
            {'\n'}
            <b>{' '.repeat(from) + '^'.repeat(length)}</b>
          </pre>
        </>
      )}
      <p>
        {unsupported ? (
          <b>{errorText(error, words)}</b>
        ) : (
          <>
            <b>{error.type}</b>
            {error.message && `: ${error.message}`}
          </>
        )}
      </p>
    </div>
  );
}
