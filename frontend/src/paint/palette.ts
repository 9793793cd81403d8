/** Colours and fonts of the canvas, read from the style sheet so that there is one source for both. */
import type { Scheme } from '../style/hues.ts';

export interface Palette {
  readonly scheme: Scheme;
  readonly ground: string;
  readonly band: string;
  readonly rule: string;
  readonly ink: string;
  readonly quiet: string;
  readonly neutral: string;
  readonly trouble: string;
  readonly accent: string;
  /** For words on a hue. */
  readonly onHue: string;
  readonly textFont: string;
  readonly codeFont: string;
}

export function readPalette(element: Element, scheme: Scheme): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim() || '#888888';
  return {
    scheme,
    ground: colour('--ground'),
    band: colour('--band'),
    rule: colour('--rule'),
    ink: colour('--ink'),
    quiet: colour('--quiet'),
    neutral: colour('--neutral'),
    trouble: colour('--trouble'),
    accent: colour('--accent'),
    onHue: colour('--on-hue'),
    textFont: style.getPropertyValue('--text-face').trim() || 'sans-serif',
    codeFont: style.getPropertyValue('--code-face').trim() || 'monospace',
  };
}

/** `#rrggbb` as red, green, blue. */
export function rgb(hex: string): readonly [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

export function withAlpha(hex: string, alpha: number): string {
  const [r, g, b] = rgb(hex);
  return `rgb(${r} ${g} ${b} / ${alpha})`;
}
