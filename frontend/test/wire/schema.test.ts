import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/kinds/index.ts';
import { EVENT_SCHEMAS } from './schema.ts';

const TYPES = readFileSync('src/wire/events.ts', 'utf8');

/** The properties that the page declares for a type of event; true where they must be there. */
function declared(type: string): Record<string, boolean> {
  const after = TYPES.slice(TYPES.indexOf(`'${type}': `) + type.length + 4);
  const body = after.startsWith('object') ? '' : after.slice(0, after.indexOf('};') + 1);
  const found = [...body.split('}')[0]!.matchAll(/readonly (\w+)(\??):/g)];
  return Object.fromEntries(found.map(([, name, optional]) => [name, optional === '']));
}

describe('the types of events', () => {
  it('are those of the schema, no more and no fewer', () => {
    expect(Object.keys(KINDS).toSorted()).toEqual(EVENT_SCHEMAS.map((e) => e.type).toSorted());
  });

  it.each(EVENT_SCHEMAS)('carry the properties of the schema: $type', ({ type, properties }) => {
    expect(declared(type)).toEqual(properties);
  });
});
