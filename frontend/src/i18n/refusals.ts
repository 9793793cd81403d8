/** What a program asked for and this runtime does not have, in Japanese; in English it comes with the timeline. */
import type { RunError } from '../wire/document.ts';
import type { Dictionary } from './index.ts';

const CLOSED = ' (this runtime is closed to the outside by design)';

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^module '(.+)'$/, "モジュール '$1'"],
  [/^built-in '(.+)'$/, "組み込みの '$1'"],
  [/^'match' statement$/, 'match 文'],
  [/^metaclass$/, 'メタクラス'],
  [/^descriptor class$/, 'ディスクリプタのクラス'],
  [/^a metaclass that is no class$/, 'クラスでないメタクラス'],
  [/^encoding '(.+)'$/, "エンコーディング '$1'"],
  [/^error handler '(.+)'$/, "エラーハンドラー '$1'"],
  [/^a frame of the standard library$/, '標準ライブラリのフレーム'],
  [/^a Condition over a lock of the program's own class$/, 'プログラム自身のクラスのロックによる Condition'],
  [/^assignment to (\S+)$/, '$1 への代入'],
  [/^copying a '(.+)' object$/, "'$1' オブジェクトのコピー"],
  [/^pickling a '(.+)' object$/, "'$1' オブジェクトの pickle 化"],
  [/^pickling by protocol (\d+)$/, 'プロトコル $1 での pickle 化'],
  [/^(\S+) of a text that is more than a name$/, '名前だけではない文字列に対する $1'],
  [/^(\S+) of a built-in function$/, '組み込みの関数に対する $1'],
  [/^(\S+) of a function of the standard library$/, '標準ライブラリの関数に対する $1'],
  [/^the regular expression (.+) in a filter of warnings$/, '警告のフィルターでの正規表現 $1'],
  [/^more than one line of context$/, '前後 2 行以上の文脈'],
  [/^(\S+) of (?:frames|a traceback's frame)$/, 'フレームの $1'],
  [/^(\S+) of code objects$/, 'コードオブジェクトの $1'],
  [/^(\S+) of tracebacks$/, 'トレースバックの $1'],
  [/^(\S+\(\)) of (?:an? )?(?:'(.+)' object|(\S+))$/, '$2$3 に対する $1'],
];

/** The thing refused, a noun phrase; what is only a name, or is new here, stays as it came. */
export function refusalInJapanese(what: string): string {
  if (what.endsWith(CLOSED)) {
    return `${refusalInJapanese(what.slice(0, -CLOSED.length))}（この実行環境は、設計上、外部とやり取りできません）`;
  }
  for (const [pattern, japanese] of PATTERNS) {
    if (pattern.test(what)) return what.replace(pattern, japanese);
  }
  return what;
}

/** An error as its last line says it; a refusal in the reader's language. */
export function errorText({ type, message }: RunError, words: Dictionary): string {
  if (type === 'UnsupportedFeature') return words.unsupported(message);
  return message ? `${type}: ${message}` : type;
}
