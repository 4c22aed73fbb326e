/** A swipe along an axis; distances in pixels from where the finger was put down. */
export type Swipe = {
  readonly axis: 'x' | 'y';
  move(distance: number): void;
  /** The finger is lifted; `speed` is that of its last moves, in pixels per millisecond. */
  end(distance: number, speed: number): void;
  /** The browser scrolls or zooms, or a second finger joins. */
  cancel(): void;
};

/** Where a finger is along the axis, in pixels, and when, in milliseconds. */
type Sample = { readonly at: number; readonly time: number };

type Finger = {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly swipe: Swipe;
  track: readonly Sample[];
  isSwiping: boolean;
};

/** How far a finger moves until it is clear which way, in pixels. */
const SLOP = 10;
/** Steepest swipe: distance across by distance along the axis. */
const MAX_SLOPE = 0.5;
/** What counts as the last moves of a finger, in milliseconds. */
const RECENT = 100;

/**
 * Tells of the swipes in an area. A finger that selects text or moves across the axis does not swipe.
 *
 * @param begin what a finger swipes that is put down; `null`: nothing
 * @returns stops it
 */
export function followFinger(
  area: HTMLElement | Document,
  begin: (event: PointerEvent) => Swipe | null,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  /** null: none, or one that does not swipe. */
  let finger: Finger | null = null;

  const letGo = () => {
    if (finger?.isSwiping) finger.swipe.cancel();
    finger = null;
  };
  const putDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return;
    letGo();
    // A second finger zooms.
    const swipe = event.isPrimary ? begin(event) : null;
    if (!swipe) return;
    const { pointerId: id, clientX: x, clientY: y } = event;
    finger = { id, x, y, swipe, track: [], isSwiping: false };
  };
  const move = (event: PointerEvent) => {
    if (finger?.id !== event.pointerId) return;
    const [along, across] = distancesOf(finger, event);
    if (!finger.isSwiping) {
      if (Math.hypot(along, across) < SLOP) return;
      const isSteep = Math.abs(across) > MAX_SLOPE * Math.abs(along);
      if (isSteep || isSelecting()) return letGo();
      finger.isSwiping = true;
    }
    // A busy page gets several moves as one event: their speed would be lost.
    for (const sample of [...(event.getCoalescedEvents?.() ?? []), event]) {
      const [at] = distancesOf(finger, sample);
      finger.track = addSample(finger.track, { at, time: sample.timeStamp });
    }
    finger.swipe.move(along);
  };
  const lift = (event: PointerEvent) => {
    if (finger?.id !== event.pointerId) return;
    const { swipe, track, isSwiping } = finger;
    const [along] = distancesOf(finger, event);
    finger = null;
    if (isSwiping)
      swipe.end(along, speedOf(addSample(track, { at: along, time: event.timeStamp })));
  };
  const listeners = {
    pointerdown: putDown,
    pointermove: move,
    pointerup: lift,
    pointercancel: letGo,
  };
  for (const [type, listener] of Object.entries(listeners)) {
    area.addEventListener(type, (event) => listener(event as PointerEvent), { signal });
  }
  return () => listening.abort();
}

/** Along the axis of the swipe, and across it. */
function distancesOf({ x, y, swipe }: Finger, { clientX, clientY }: PointerEvent) {
  const [dx, dy] = [clientX - x, clientY - y] as const;
  return swipe.axis === 'x' ? ([dx, dy] as const) : ([dy, dx] as const);
}

function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** Adds a sample and drops those that are not recent any more. */
export function addSample(track: readonly Sample[], sample: Sample): readonly Sample[] {
  return [...track.filter(({ time }) => sample.time - time <= RECENT), sample];
}

/** In pixels per millisecond; 0 of a finger that rests before it is lifted. */
export function speedOf(track: readonly Sample[]): number {
  const [first] = track;
  const last = track.at(-1);
  return first && last && last.time > first.time
    ? (last.at - first.at) / (last.time - first.time)
    : 0;
}
