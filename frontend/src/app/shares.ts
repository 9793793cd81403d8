/** How the width of the page is shared: percent for the program and for the details; the lanes have the rest. */
export interface Shares {
  readonly program: number;
  readonly details: number;
}

export const SHARES: Shares = { program: 32, details: 27 };

const LEAST = 15;
/** What the lanes keep, in percent. */
const STAGE_LEAST = 20;

/** `shares` with one of them set, as far as the others have room. */
export function withShare(shares: Shares, part: keyof Shares, percent: number): Shares {
  const other = part === 'program' ? shares.details : shares.program;
  return { ...shares, [part]: Math.max(LEAST, Math.min(percent, 100 - STAGE_LEAST - other)) };
}

/** What `text` says, or the page's own shares if it says nothing sensible. */
export function parseShares(text: string | null): Shares {
  const [program, details] = (text ?? '').split(' ').map(Number.parseFloat);
  if (!Number.isFinite(program) || !Number.isFinite(details)) return SHARES;
  return withShare(withShare(SHARES, 'program', program!), 'details', details!);
}

export function formatShares({ program, details }: Shares): string {
  return `${program.toFixed(1)} ${details.toFixed(1)}`;
}
