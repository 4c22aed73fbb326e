import type { KeyboardEvent } from 'react';

/** From one link of a chart to another: one of them alone is a stop of the tab key. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Moves the focus along the links of a chart by arrow keys. */
export function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const next = links[step(at, links.length - 1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
