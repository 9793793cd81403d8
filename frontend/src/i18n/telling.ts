/** Tells an event in a plain sentence: the caption, the table and the tooltips all read from here. */

import { asKnown, kindOf } from '../kinds/index.ts';
import type { Speaker } from '../kinds/kind.ts';
import { laneCalled } from '../timeline/called.ts';
import { scheduledBy } from '../timeline/effects.ts';
import { laneMoment } from '../timeline/moment.ts';
import { codeOf } from '../timeline/spanTrack.ts';
import type { Lane, Resource, Timeline } from '../timeline/timeline.ts';
import { dictionary, type Language } from './index.ts';
import { resourceNoun } from './nouns.ts';
import { durationText, instantInWords } from './time.ts';

const RUNNING = codeOf('running');

/** The event of this index as a sentence, without marks. */
export function tell(timeline: Timeline, index: number, language: Language): string {
  return tellMarked(timeline, index, language).replaceAll('\u0060', '');
}

/** The same with names and code of the program between backquotes. */
export function tellMarked(timeline: Timeline, index: number, language: Language): string {
  const event = timeline.event(index);
  const known = asKnown(event);
  const kind = kindOf(event);
  if (!known || !kind) return dictionary(language).unknownEvent(laneCalled(timeline, event.lane), event.type);
  return withoutIdleSpaces(kind[language](known, speakerAt(timeline, index, language)));
}

/** What the event with this `seq` has put somewhere: a value as code, a callback by whom it serves, and when. */
export function tellItem(timeline: Timeline, seq: number): string {
  const item = timeline.payloadAt(timeline.indexOf(seq));
  if (typeof item.value === 'string') return quoted(item.value);
  if (typeof item.function !== 'string') return `#${seq}`;
  const deed = typeof item.task === 'number' ? laneCalled(timeline, item.task) : quoted(item.function);
  return typeof item.when === 'number' ? `${deed} · ${instantInWords(item.when)}` : deed;
}

/** Japanese stands apart from Latin letters, but not from Japanese. */
function withoutIdleSpaces(text: string): string {
  return text.replace(/([\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]) (?=[\u3000-\u30ff\u4e00-\u9fff])/g, '$1');
}

/** The same without its subject where that is the event's own lane: for a table that names the lane beside it. */
export function tellBriefly(timeline: Timeline, index: number, language: Language): string {
  const told = tellMarked(timeline, index, language);
  const { kind } = timeline.lane(timeline.laneAt(index));
  const name = laneCalled(timeline, timeline.laneAt(index));
  if (kind === 'process' || !told.startsWith(`${name} `)) return told;
  const rest = told.slice(name.length + 1);
  return language === 'ja'
    ? rest.replace(/^(が|は|で)[ 、]?/, '')
    : rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Names things as they stand right after the event of this index. */
function speakerAt(timeline: Timeline, index: number, language: Language): Speaker {
  const nameOf = (lane: number) => laneCalled(timeline, lane);
  const { and } = dictionary(language);
  const causeIndex = (cause: number | undefined) => (cause === undefined ? -1 : timeline.indexOf(cause));
  const holders = (resource: number) => {
    const lanes = new Set(timeline.resource(resource).track.after(index).holders);
    return and([...lanes].map(nameOf));
  };
  return {
    lane: nameOf,
    isProcess: (id) => timeline.lane(id).kind === 'process',
    hasRun: (id) => hasRunBy(timeline.lane(id), index),
    resource: (id) => called(timeline.resource(id), language),
    holders,
    gilHolder: (lane) => holders(timeline.gilOf(lane).id),
    waiters: (resource) =>
      timeline
        .resource(resource)
        .track.after(index)
        .waiters.map((id) => {
          const { since } = laneMoment(timeline, timeline.lane(id), index);
          return { name: nameOf(id), since: instantInWords(since) };
        }),
    capacity: (id) => timeline.resource(id).content.capacity,
    scheduled: (callback) => scheduledBy(timeline, callback),
    functionOf: (future) => functionOf(timeline, future, index),
    joined: and,
    instant: instantInWords,
    duration: durationText,
    code: (line) => quoted(timeline.program.source.split('\n')[(line ?? 0) - 1]?.trim() ?? ''),
    quoted,
    causeLane: (cause) => {
      const at = causeIndex(cause);
      return at < 0 || timeline.laneAt(at) === timeline.laneAt(index) ? undefined : timeline.laneAt(at);
    },
    causeType: (cause) => {
      const at = causeIndex(cause);
      return at < 0 ? undefined : timeline.typeAt(at);
    },
  };
}

/** What a resource is and its name: "the lock `a`"; of a plain variable the name alone. */
function called({ kind, name }: Resource, language: Language): string {
  const noun = resourceNoun(kind, language);
  if (noun === '') return quoted(name);
  return name === kind ? noun : `${noun} ${quoted(name)}`;
}

/** The function of the call a future stands for: the last one submitted with it. */
function functionOf(timeline: Timeline, future: number, index: number): string {
  for (let i = index; i >= 0; i--) {
    if (timeline.typeAt(i) !== 'call.submitted') continue;
    const call = timeline.payloadAt(i) as unknown as { readonly future: number; readonly function: string };
    if (call.future === future) return quoted(call.function);
  }
  return '';
}

function quoted(text: string): string {
  return text === '' ? '' : `\u0060${text.replaceAll('\u0060', "'")}\u0060`;
}

function hasRunBy({ spans }: Lane, index: number): boolean {
  for (let span = spans.spanAt(index); span >= 0; span--) {
    if (spans.states.at(span) === RUNNING) return true;
  }
  return false;
}
