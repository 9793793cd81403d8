/** Explanations: paragraphs, lists, `code`, *emphasis* and **strong**, nothing else of Markdown. Always text, never HTML. */
import type { ReactNode } from 'react';

export function Prose({ text }: { readonly text: string }) {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return (
    <div className="prose">
      {blocks.map((block) => (
        <Block key={block} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: string }) {
  const lines = block.split('\n');
  if (lines.every((line) => /^\s*[-*] /.test(line))) {
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{inline(line.replace(/^\s*[-*] /, ''))}</li>
        ))}
      </ul>
    );
  }
  return <p>{inline(joined(lines))}</p>;
}

/** One line of text with the same marks. */
export function Sentence({ text }: { readonly text: string }) {
  return <>{inline(text)}</>;
}

function inline(text: string): ReactNode {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*|\*[^*\s][^*]*\*)/).map((part, n) => {
    const key = `${n}${part}`;
    if (part.startsWith('`') && part.length > 2) return <code key={key}>{part.slice(1, -1)}</code>;
    if (part.startsWith('**') && part.length > 4) return <strong key={key}>{part.slice(2, -2)}</strong>;
    if (part.startsWith('*') && part.length > 2) return <em key={key}>{part.slice(1, -1)}</em>;
    return part;
  });
}

const JAPANESE = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/;

/** Lines as one paragraph; between two Japanese characters a line break is no space. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const isJapanese = JAPANESE.test(text.at(-1) ?? '') && JAPANESE.test(line[0] ?? '');
    return isJapanese ? text + line : `${text} ${line}`;
  });
}
