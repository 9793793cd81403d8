/** Virtual times in the unit a person would choose. The symbols are the same in all languages. */

const UNITS = [
  { symbol: 's', nanos: 1e9 },
  { symbol: 'ms', nanos: 1e6 },
  { symbol: 'µs', nanos: 1e3 },
  { symbol: 'ns', nanos: 1 },
] as const;

/** The largest unit of which there is at least one. */
function unitFor(nanos: number): (typeof UNITS)[number] {
  return UNITS.find((unit) => Math.abs(nanos) >= unit.nanos) ?? UNITS[3];
}

/** A duration with up to four significant digits: `0.5 s`, `12.05 ms`, `50 ns`. */
export function durationText(nanos: number): string {
  if (nanos === 0) return '0 s';
  const unit = unitFor(nanos * 2); // 0.5 s rather than 500 ms
  return `${Number((nanos / unit.nanos).toPrecision(4))} ${unit.symbol}`;
}

/** A duration for the eye: three significant digits, `100 ms` where it is 99.99 ms. */
export function durationAtAGlance(nanos: number): string {
  if (nanos === 0) return '0 s';
  const rounded = Number(nanos.toPrecision(3));
  const unit = unitFor(rounded * 2);
  return `${Number((rounded / unit.nanos).toPrecision(3))} ${unit.symbol}`;
}

/** An instant, as exact as it takes to tell neighbours apart on a ruler with ticks `step` apart. */
export function instantText(nanos: number, step: number): string {
  if (nanos === 0) return '0 s';
  const unit = unitFor(Math.abs(nanos) * 2);
  const digits = Math.max(0, Math.ceil(Math.log10(unit.nanos / Math.max(step, 1)) - 1e-9));
  return `${(nanos / unit.nanos).toFixed(Math.min(digits, 9))} ${unit.symbol}`;
}

/** An instant in a column of instants: one unit and the same digits for the whole run. */
export function instantCell(nanos: number, end: number): string {
  const { nanos: unit, symbol } = unitFor(end * 2);
  return (nanos / unit).toFixed(DIGITS[symbol]);
}

/** Enough to tell neighbouring lines of a program apart. */
const DIGITS = { s: 6, ms: 4, µs: 2, ns: 0 } as const;

/** The unit of {@link instantCell}. */
export function cellUnit(end: number): string {
  return unitFor(end * 2).symbol;
}

/** An instant in a sentence: exact to the microsecond at most, without idle zeros. */
export function instantInWords(nanos: number): string {
  if (nanos === 0) return '0 s';
  const unit = unitFor(nanos * 2);
  return `${Number((nanos / unit.nanos).toFixed(unit.nanos === 1e9 ? 4 : 3))} ${unit.symbol}`;
}
