/** The sentences of findings in Japanese; in English they come with the timeline. */
import type { Finding } from '../wire/document.ts';
import type { Language } from './index.ts';

type Telling = (args: (name: string) => string, lines: readonly number[]) => string;

const JAPANESE: { readonly [kind: string]: Telling } = {
  heldAsleep: (a, [line]) =>
    `${a('lane')} は ${a('lock')} を持ったまま ${line} 行目で眠り、${a('waiter')} を待たせています。失われた時間は ${a('lost')} です。`,
  lostUpdate: (a) =>
    `${a('variable')} の更新が失われました。${a('loser')} の書き込みを、その前の値を読んでいた ${a('winner')} が上書きしています${a('count') === '1' ? '' : `（${a('count')} 回）`}。`,
  race: (a) =>
    `${a('variable')} にデータ競合があります。${a('lane')} と ${a('other')} のアクセスの順序を決めるものがありません。`,
  threadCutOff: (a) => `${a('lane')} は、join されないままプログラムの終了とともに打ち切られました。`,
  threadNotJoined: (a) =>
    `${a('main')} が終わったとき ${a('lane')} はまだ動いていました。join されていません。`,
  exceptionNotRetrieved: (a) => `${a('resource')} の例外を誰も受け取っていません。`,
  queueNotDrained: (a) => `${a('resource')} に、取り出されていない要素が残っています。`,
  poolNotShutDown: (a) => `${a('resource')} は終了処理（shutdown）がされていません。`,
};

/** A finding as a sentence; one of a kind unknown here in the words it came with. */
export function findingText(finding: Finding, language: Language): string {
  const tell = language === 'ja' ? JAPANESE[finding.kind] : undefined;
  const { args, lines = [] } = finding;
  return tell && args ? tell((name) => args[name] ?? '？', lines) : finding.title;
}
