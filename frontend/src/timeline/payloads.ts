/** What events carry beyond time, lane, line and cause, each distinct one kept once. */
import type { WireEvent } from '../wire/events.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** Longer ones (output) hardly ever repeat: looking them up would cost more than it saves. */
const LONGEST_SHARED = 96;

export class Payloads {
  readonly #list: Payload[] = [{}];
  readonly #numbers = new Map<string, number>();

  get(number: number): Payload {
    return this.#list[number] ?? {};
  }

  /** The number under which the payload of this event is kept. */
  numberOf(event: WireEvent): number {
    let key = '';
    for (const name in event) {
      if (!hasColumn(name)) key += `${name}=${written(event[name])};`;
    }
    if (key === '') return 0;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#list.length;
    this.#list.push(rest(event));
    if (key.length <= LONGEST_SHARED) this.#numbers.set(key, number);
    return number;
  }
}

/** True for the keys that have a column of their own. */
function hasColumn(name: string): boolean {
  switch (name) {
    case 'seq':
    case 't':
    case 'lane':
    case 'type':
    case 'line':
    case 'cause':
      return true;
    default:
      return false;
  }
}

function written(value: unknown): string {
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? `'${value}` : JSON.stringify(value);
}

function rest(event: WireEvent): Payload {
  const payload: Record<string, unknown> = {};
  for (const name in event) {
    if (!hasColumn(name)) payload[name] = event[name];
  }
  return payload;
}
