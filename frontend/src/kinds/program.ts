/** What the program itself does: lines, reads and writes, output, errors. */
import type { EventOf } from '../wire/events.ts';
import type { Kind } from './kind.ts';

export const lineReached: Kind<EventOf<'line.reached'>> = {
  group: 'lines',
  sign: '→',
  en: (e, s) => `${s.lane(e.lane)} reaches line ${e.line}: ${s.code(e.line)}`,
  ja: (e, s) => `${s.lane(e.lane)} が ${e.line} 行目に来ました： ${s.code(e.line)}`,
};

export const accessRead: Kind<EventOf<'access.read'>> = {
  group: 'accesses',
  sign: 'r',
  en: (e, s) =>
    e.value === undefined
      ? `${s.lane(e.lane)} reads ${s.resource(e.resource)}.`
      : `${s.lane(e.lane)} reads ${s.resource(e.resource)} and finds ${s.quoted(e.value)}.`,
  ja: (e, s) =>
    e.value === undefined
      ? `${s.lane(e.lane)} が ${s.resource(e.resource)} を読みます。`
      : `${s.lane(e.lane)} が ${s.resource(e.resource)} を読み、値は ${s.quoted(e.value)} です。`,
};

export const accessWritten: Kind<EventOf<'access.written'>> = {
  group: 'accesses',
  sign: 'w',
  en: (e, s) =>
    e.value === undefined
      ? `${s.lane(e.lane)} writes ${s.resource(e.resource)}.`
      : `${s.lane(e.lane)} sets ${s.resource(e.resource)} to ${s.quoted(e.value)}.`,
  ja: (e, s) =>
    e.value === undefined
      ? `${s.lane(e.lane)} が ${s.resource(e.resource)} に書き込みます。`
      : `${s.lane(e.lane)} が ${s.resource(e.resource)} に ${s.quoted(e.value)} を書き込みます。`,
};

export const inputRead: Kind<EventOf<'input.read'>> = {
  group: 'core',
  sign: '▸',
  en: (e, s) =>
    e.text === undefined
      ? `${s.lane(e.lane)} wants to read a line, but the input is at its end.`
      : `${s.lane(e.lane)} reads the line ${s.quoted(shown(e.text))} from the input.`,
  ja: (e, s) =>
    e.text === undefined
      ? `${s.lane(e.lane)} が 1 行読もうとしますが、入力はもうありません。`
      : `${s.lane(e.lane)} が入力から ${s.quoted(shown(e.text))} という行を読みます。`,
};

export const outputWritten: Kind<EventOf<'output.written'>> = {
  group: 'core',
  sign: '▤',
  trouble: (e) => e.stream === 'stderr',
  en: (e, s) => {
    const text = shown(e.text);
    if (text === '') return `${s.lane(e.lane)} prints an empty line.`;
    return e.stream === 'stderr'
      ? `${s.lane(e.lane)} reports on stderr: ${s.quoted(text)}`
      : `${s.lane(e.lane)} prints: ${s.quoted(text)}`;
  },
  ja: (e, s) => {
    const text = shown(e.text);
    if (text === '') return `${s.lane(e.lane)} が改行を出力します。`;
    return e.stream === 'stderr'
      ? `${s.lane(e.lane)} が stderr に出力します： ${s.quoted(text)}`
      : `${s.lane(e.lane)} が出力します： ${s.quoted(text)}`;
  },
};

export const errorRaised: Kind<EventOf<'error.raised'>> = {
  group: 'core',
  sign: '✕',
  trouble: () => true,
  en: (e, s) => `${s.lane(e.lane)} raises ${named(e.error, e.message)}.`,
  ja: (e, s) => `${s.lane(e.lane)} で ${named(e.error, e.message)} が発生します。`,
};

export const warningRaised: Kind<EventOf<'warning.raised'>> = {
  group: 'core',
  sign: '!',
  trouble: () => true,
  en: (e, s) => `${s.lane(e.lane)} gets a warning: ${named(e.category, e.message)}.`,
  ja: (e, s) => `${s.lane(e.lane)} に警告が出ます： ${named(e.category, e.message)}`,
};

function named(type: string, message: string): string {
  return message === '' ? type : `${type}: ${message}`;
}

const LONGEST_OUTPUT = 120;

/** Output for a sentence: without its last line break, and not too long. */
function shown(text: string): string {
  const line = text.replace(/\n$/, '').replaceAll('\n', ' ⏎ ');
  return line.length > LONGEST_OUTPUT ? `${line.slice(0, LONGEST_OUTPUT)}…` : line;
}
