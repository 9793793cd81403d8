import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { ja } from '../../src/i18n/ja.ts';
import { errorText } from '../../src/i18n/refusals.ts';

function refused(message: string) {
  return { type: 'UnsupportedFeature', message, line: 3 };
}

describe('refusals', () => {
  it('are told as they came in English', () => {
    expect(errorText(refused("module 'socket'"), en)).toBe("Not supported here: module 'socket'");
  });

  it.each([
    ["module 'zlib'", "モジュール 'zlib'"],
    [
      "module 'socket' (this runtime is closed to the outside by design)",
      "モジュール 'socket'（この実行環境は、設計上、外部とやり取りできません）",
    ],
    ["'match' statement", 'match 文'],
    ['tb_lasti of tracebacks', 'トレースバックの tb_lasti'],
    ["dir() of a 'Thing' object", 'Thing に対する dir()'],
    ['complex() of a Fraction', 'Fraction に対する complex()'],
    ['assignment to __bases__', '__bases__ への代入'],
    ["copying a 'list_iterator' object", "'list_iterator' オブジェクトのコピー"],
    [
      'typing.get_type_hints() of a text that is more than a name',
      '名前だけではない文字列に対する typing.get_type_hints()',
    ],
    ['inspect.signature() of a built-in function', '組み込みの関数に対する inspect.signature()'],
    ['os.PathLike', 'os.PathLike'],
  ])('are worded in Japanese: %s', (what, japanese) => {
    expect(errorText(refused(what), ja)).toBe(`対応していません：${japanese}`);
  });

  it('leave errors of Python as Python words them', () => {
    expect(errorText({ type: 'SyntaxError', message: 'invalid syntax' }, ja)).toBe(
      'SyntaxError: invalid syntax',
    );
    expect(errorText({ type: 'KeyboardInterrupt', message: '' }, ja)).toBe('KeyboardInterrupt');
  });
});
