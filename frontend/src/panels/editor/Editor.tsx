/** The program, editable: CodeMirror with a mark for every lane at its line and errors under their place. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { type Diagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { RunError } from '../../wire/document.ts';
import { foundLines, setFoundLines } from './foundLines.ts';
import { type LaneAtLine, laneMarkers, setLanesAtLines } from './markers.ts';
import { editorLook } from './theme.ts';

export interface EditorProps {
  /** Changes when another program is shown: its history of edits begins anew. */
  readonly document: string;
  readonly source: string;
  readonly label: string;
  readonly lanes: readonly LaneAtLine[];
  readonly error: RunError | null;
  /** The error in the reader's language. */
  readonly errorText: string;
  /** Lines of the finding that is shown, 1-based. */
  readonly found: readonly number[];
  readonly onEdit: (source: string) => void;
  readonly onRun: () => void;
}

export function Editor(props: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another document means another editor state
  useEffect(() => {
    const editor = new EditorView({ parent: host.current!, state: newState(latest) });
    view.current = editor;
    const { lanes, found, error, errorText } = latest.current;
    editor.dispatch({ effects: [setLanesAtLines.of(lanes), setFoundLines.of(found)] });
    editor.dispatch(setDiagnostics(editor.state, diagnostics(editor.state, error, errorText)));
    return () => editor.destroy();
  }, [props.document, props.label]);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === props.source) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: props.source } });
  }, [props.source]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    editor.dispatch({ effects: setLanesAtLines.of(props.lanes) });
    const current = props.lanes.find((lane) => lane.current);
    if (current && current.line <= editor.state.doc.lines && !editor.hasFocus) {
      const at = editor.state.doc.line(current.line).from;
      editor.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'nearest', yMargin: 40 }) });
    }
  }, [props.lanes]);

  useEffect(() => {
    view.current?.dispatch({ effects: setFoundLines.of(props.found) });
  }, [props.found]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const marks = diagnostics(editor.state, props.error, props.errorText);
    editor.dispatch(setDiagnostics(editor.state, marks));
  }, [props.error, props.errorText]);

  return <div className="editor" ref={host} data-testid="editor" />;
}

function newState(latest: { readonly current: EditorProps }): EditorState {
  const runs = keymap.of([
    {
      key: 'Mod-Enter',
      run: () => {
        latest.current.onRun();
        return true;
      },
    },
  ]);
  return EditorState.create({
    doc: latest.current.source,
    extensions: [
      runs,
      laneMarkers(),
      foundLines(),
      lineNumbers(),
      history(),
      drawSelection(),
      indentOnInput(),
      indentUnit.of('    '),
      bracketMatching(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      python(),
      editorLook(),
      EditorView.contentAttributes.of({ 'aria-label': latest.current.label }),
      keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap, indentWithTab]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) latest.current.onEdit(update.state.doc.toString());
      }),
    ],
  });
}

/** The error as CodeMirror marks it; columns are counted in code points on the wire. */
function diagnostics(state: EditorState, error: RunError | null, message: string): readonly Diagnostic[] {
  if (!error?.line || error.line > state.doc.lines) return [];
  const line = state.doc.line(error.line);
  let from = line.from + unitsOf(line.text, (error.column ?? 1) - 1);
  const endLine = state.doc.line(
    Math.min(Math.max(error.endLine ?? error.line, error.line), state.doc.lines),
  );
  const end =
    error.endColumn === undefined ? line.to : endLine.from + unitsOf(endLine.text, error.endColumn - 1);
  // An error past the end of a line is marked at its last character, else there would be nothing to underline.
  if (from >= line.to && line.length > 0) from = line.to - 1;
  const to = Math.min(Math.max(end, from + 1), state.doc.length);
  return [{ from: Math.min(from, to), to, severity: 'error', message }];
}

function unitsOf(text: string, codePoints: number): number {
  return [...text].slice(0, Math.max(codePoints, 0)).join('').length;
}
