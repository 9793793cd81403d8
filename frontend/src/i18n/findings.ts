/** The sentences of findings in Japanese; in English they come with the timeline. */
import type { Finding } from '../wire/document.ts';
import type { Language } from './index.ts';

type Args = (name: string) => string;
type Telling = (a: Args, lines: readonly number[]) => string;

const JAPANESE: { readonly [kind: string]: Telling } = {
  deadlock: (a) => `デッドロック：${waits(a)}。`,
  stuck: (a) => `もう誰も先へ進めません：${waits(a)}。`,
  forkedLock: (a) =>
    `${a('lane')} が ${a('line')} 行目で待つ ${a('lock')} は、もう誰にも解放できません。${a('forkLine')} 行目で fork したとき ${a('holder')} が保持していましたが、子プロセスに複製されるのは fork したスレッドだけです。`,
  lostUpdate: (a) =>
    `${a('variable')} の更新が失われました${times(a)}。${a('winner')} が ${a('readLine')} 行目で読んだあと ${a('loser')} が ${a('betweenLine')} 行目で書き込みましたが、${a('winner')} が ${a('writeLine')} 行目で、古い値から求めた結果で上書きしています。`,
  staleCheck: (a) =>
    `${a('variable')} が、確認してから実行するまでの間に変わりました${times(a)}。${a('winner')} が ${a('readLine')} 行目で確認したあと ${a('loser')} が ${a('betweenLine')} 行目で書き換えましたが、${a('winner')} は古い確認のまま ${a('writeLine')} 行目を実行しています。`,
  race: (a) =>
    `${a('variable')} にデータ競合があります。${a('lane')} が ${a('line')} 行目で${verb(a('verb'), '書き', '読み')}、${a('other')} が ${a('otherLine')} 行目で${verb(a('otherVerb'), '書きます', '読みます')}が、どちらが先かを決めるものがありません。`,
  loopBlocked: (a) =>
    `${a('task')} が ${a('line')} 行目で${BLOCKED[a('how')] ?? ''}、イベントループを ${a('time')} 止めました。その間、ループの上ではほかに何も動けません。`,
  heldAsleep: (a, [line]) =>
    `${a('lane')} は ${a('lock')} を持ったまま ${line} 行目で眠り、${a('waiter')} を待たせています。失われた時間は ${a('lost')} です。`,
  heldWaiting: (a, [line]) =>
    `${a('lane')} は ${a('lock')} を持ったまま ${line} 行目で ${a('awaited')} を待ち、${a('waiter')} を待たせています。失われた時間は ${a('lost')} です。`,
  coroutineNeverAwaited: (a) =>
    `${a('line')} 行目の ${a('function')}(…) は await されていません。コルーチンが作られただけで、中身は一行も実行されていません。`,
  taskPending: (a) =>
    `${a('task')} は終わらないうちにループが終了し、${a('fate') === 'cancelled' ? 'キャンセルされました' : '捨てられました'}（${a('line') ? `${a('line')} 行目で中断中` : 'まだ一度も動いていません'}）。`,
  cancellationSwallowed: (a) =>
    `${a('task')} は ${a('line')} 行目で ${a('by')} にキャンセルされましたが、${a('delivered')} 行目で CancelledError を握りつぶし、何事もなかったように終わりました。`,
  sequentialAwaits: (a) =>
    `${a('task')} は、互いに無関係な ${a('count')} 件を順に await しています。順番に ${a('took')}、同時なら ${a('together')} で済みます。`,
  threadCutOff: (a) => `${a('lane')} は、join されないままプログラムの終了とともに打ち切られました。`,
  threadNotJoined: (a) =>
    `${a('main')} が終わったとき ${a('lane')} はまだ動いていました。join されていません。`,
  exceptionNotRetrieved: (a) =>
    `${a('resource')} は ${a('error')} で終わりましたが、誰もその例外を受け取っていません。`,
  queueNotDrained: (a) => `${a('resource')} に、取り出されていない要素が ${a('count')} 個残っています。`,
  poolNotShutDown: (a) => `${a('resource')} は終了処理（shutdown）がされていません。`,
};

/** What to do instead; in English it comes with the timeline. */
const JAPANESE_ADVICE: { readonly [kind: string]: string } = {
  deadlock: '全員が同じ順番でロックを取るか、同時に一つしか持たないようにします。',
  stuck: '来るはずの put・set・notify・release がどこかで抜けています。',
  forkedLock: 'スレッドを始める前に fork するか、開始方式 spawn を使います。',
  lostUpdate: '読み、計算し、書くまでを、一つのロックを持ったまま行います。',
  staleCheck: '確認と実行を一つのロックの中で行うか、実行の直前にもう一度確認します。',
  race: 'すべてのアクセスを同じロックで守るか、キュー・イベント・join で値を渡します。',
  loopBlocked:
    'await に置き換える（asyncio.sleep など）か、await asyncio.to_thread(…) でスレッドに任せます。',
  heldAsleep: '眠ってからロックを取るか、眠る前に手放します。',
  heldWaiting: '待ち終えてからロックを取るか、Condition で待ちます。',
  coroutineNeverAwaited: '呼び出しの前に await を書くか、タスクにします。',
  taskPending: 'タスクを変数に取っておいて await するか、キャンセルして終わりを待ちます。',
  cancellationSwallowed: 'except や finally で後始末をしたら、もう一度 raise します。',
  sequentialAwaits: 'asyncio.gather(…) や TaskGroup でまとめて待ちます。',
  threadNotJoined: 'スレッドを変数に取っておき、終わる前に join() します。',
  threadCutOff: 'Event などで終了を伝えて join() するか、daemon にしないようにします。',
  exceptionNotRetrieved: 'future.result() で結果を受け取るか、タスクを await します。',
  queueNotDrained: 'キューが空になるまで取り出すか、入れる数を減らします。',
  poolNotShutDown: 'with 文で使うか、shutdown() を呼びます。',
};

const BLOCKED: { readonly [how: string]: string } = {
  sleeping: '眠り',
  computing: '計算を続け',
  waiting: '待ち続け',
};

function verb(english: string, writes: string, reads: string): string {
  return english === 'writes' ? writes : reads;
}

function times(a: Args): string {
  return a('count') === '1' ? '' : `（${a('count')} 回）`;
}

/** Who waits where for what: `lane1`, `line1`, `resource1` or `target1`, `owner1`; `lane2` … */
function waits(a: Args): string {
  const all: string[] = [];
  for (let n = 1; a(`lane${n}`) !== UNKNOWN; n++) all.push(`${waitOf(a, n)}を待ち`);
  const more = a('more') === '0' || a('more') === UNKNOWN ? '' : `、ほかに ${a('more')} レーンも待っています`;
  return `${all.join('、')}続けています${more}`;
}

function waitOf(a: Args, n: number): string {
  const lane = a(`lane${n}`);
  const owner = a(`owner${n}`);
  const line = a(`line${n}`);
  const where = line === '0' ? `${lane} が ` : `${lane} が ${line} 行目で `;
  if (a(`target${n}`) !== UNKNOWN) return `${where}${a(`target${n}`)} の終了`;
  const resource = a(`resource${n}`);
  if (owner === UNKNOWN) return `${where}もう誰も渡せない ${resource} `;
  return owner === lane ? `${where}自分自身の持つ ${resource} ` : `${where}${owner} の持つ ${resource} `;
}

const UNKNOWN = '？';

/** A finding as a sentence; one of a kind unknown here in the words it came with. */
export function findingText(finding: Finding, language: Language): string {
  const tell = language === 'ja' ? JAPANESE[finding.kind] : undefined;
  const { args, lines = [] } = finding;
  return tell && args ? tell((name) => args[name] ?? UNKNOWN, lines) : finding.title;
}

/** What to do instead, or what else there is to say; may be empty. */
export function findingAdvice(finding: Finding, language: Language): string {
  const advice = language === 'ja' ? JAPANESE_ADVICE[finding.kind] : undefined;
  return advice ?? finding.detail ?? '';
}

/** What tells a finding from the others of its run, also before the run is over. */
export function findingId(finding: Finding): string {
  return `${finding.kind} ${finding.events?.[0] ?? finding.title}`;
}
