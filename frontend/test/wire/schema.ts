/** The JSON Schema that the server ships: the source of truth for what crosses the wire. */
import { readFileSync } from 'node:fs';

interface Property {
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly items?: Property;
}

interface Definition {
  readonly properties?: Readonly<Record<string, Property>>;
  readonly required?: readonly string[];
}

/** Seen from this module of the build, where tests run. */
const FILE = '../backend/src/main/resources/interleave/timeline.schema.json';
const schema = JSON.parse(readFileSync(FILE, 'utf8')) as {
  readonly $defs: Readonly<Record<string, Definition>>;
};

export interface EventSchema {
  readonly type: string;
  /** Its own properties; true where they must be there. */
  readonly properties: Readonly<Record<string, boolean>>;
  /** An event of the type, with all properties or only those that must be there. */
  sample(whole: boolean): Record<string, unknown>;
}

/** All types of event in the schema. */
export const EVENT_SCHEMAS: readonly EventSchema[] = Object.values(schema.$defs)
  .filter((definition) => definition.properties?.type?.const !== undefined)
  .map((definition) => {
    const { type, ...properties } = definition.properties ?? {};
    const required = new Set(definition.required);
    return {
      type: type?.const ?? '',
      properties: Object.fromEntries(Object.keys(properties).map((name) => [name, required.has(name)])),
      sample: (whole) => ({
        type: type?.const,
        ...Object.fromEntries(
          Object.entries(properties)
            .filter(([name]) => whole || required.has(name))
            .map(([name, property]) => [name, sampleOf(property)]),
        ),
      }),
    };
  });

function sampleOf(property: Property): unknown {
  if (property.enum) return property.enum[0];
  if (property.$ref?.endsWith('/on')) return { resource: 1 };
  if (property.type === 'string') return 'text';
  if (property.type === 'boolean') return true;
  if (property.type === 'array') return [1];
  return 1;
}
