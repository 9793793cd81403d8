/** Saving the timeline as a file. */
import type { Timeline } from '../timeline/timeline.ts';

/** The name a timeline is saved under: `threading-lock.timeline.json`. */
export function fileName(timeline: Timeline, scenarioId: string): string {
  const name = (timeline.program.scenario ?? scenarioId).replace(/[^\w-]+/g, '-');
  return `${name}.timeline.json`;
}

/** The document as JSON text, one event a line: readable, and kind to `diff`. */
export function documentText(timeline: Timeline): string {
  const { events, findings, outcome, ...before } = timeline.toDocument();
  const open = JSON.stringify(before).slice(0, -1);
  const lines = events.map((event) => `\n${JSON.stringify(event)}`).join(',');
  const close = JSON.stringify({ findings, outcome }).slice(1);
  return `${open},"events":[${lines}\n],${close}\n`;
}

export function exportFile(timeline: Timeline, scenarioId: string): void {
  const url = URL.createObjectURL(new Blob([documentText(timeline)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(timeline, scenarioId);
  link.click();
  URL.revokeObjectURL(url);
}
