const TRANSITION = 'transform 140ms cubic-bezier(0.2, 0.7, 0.3, 1)';

type Axis = 'x' | 'y';

/** Moves an element from its place by pixels, at once. Not at all for a reader who prefers no motion. */
export function moveBy(element: HTMLElement, axis: Axis, distance: number): void {
  transform(element, axis, distance, 'none');
}

/** As `moveBy`, in a short while; resolves when the element is there, or moves elsewhere. */
export async function glideBy(element: HTMLElement, axis: Axis, distance: number): Promise<void> {
  transform(element, axis, distance, TRANSITION);
  await Promise.allSettled(element.getAnimations().map(({ finished }) => finished));
}

function transform(element: HTMLElement, axis: Axis, distance: number, transition: string): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  element.style.transition = transition;
  element.style.transform = distance === 0 ? '' : `translate${axis.toUpperCase()}(${distance}px)`;
}
