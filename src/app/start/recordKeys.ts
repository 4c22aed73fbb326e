/**
 * Records the keys that are pressed until they are taken: their script comes when the page is idle, and
 * handles them then. Returns the function that takes them, in order, and ends the recording.
 */
export function recordKeys(): () => readonly KeyboardEvent[] {
  const pressed: KeyboardEvent[] = [];
  const record = (event: KeyboardEvent) => void pressed.push(event);
  document.addEventListener('keydown', record);
  return () => {
    document.removeEventListener('keydown', record);
    return pressed.splice(0);
  };
}
