/** Knobs: numbers bound to a name at the top level of a program (`WORKERS = 3`), read and turned in its text. */

function pattern(name: string): RegExp {
  return new RegExp(`^(${name}\\s*=\\s*)(-?\\d[\\d_]*(?:\\.\\d+)?)`, 'm');
}

/** The number a knob stands at in the program, or null if the program no longer has it. */
export function knobValue(source: string, name: string): number | null {
  const found = pattern(name).exec(source);
  return found ? Number(found[2]!.replaceAll('_', '')) : null;
}

/** The program with the knob at another number. */
export function withKnob(source: string, name: string, value: string): string {
  return source.replace(pattern(name), (_all, before: string) => before + value);
}
