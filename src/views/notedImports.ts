import type { OwnImport } from '../digest/ownDigests';
import { safeLocalStorage } from '../ui/safeStorage';

/**
 * Notes which imports there are, so that a page without any does not load what reads them. Other tabs hear of it by the
 * event `storage`.
 */
export function noteImports(base: string, imports: readonly OwnImport[]): void {
  if (imports.length === 0) safeLocalStorage.remove(keyOf(base));
  else safeLocalStorage.set(keyOf(base), imports.map(({ id }) => id).join('\n'));
}

export function hasNotedImports(base: string): boolean {
  return safeLocalStorage.get(keyOf(base)) !== null;
}

/** Calls back when another tab has other imports. Returns the function that stops it. */
export function onNotedImports(base: string, onChange: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === keyOf(base)) onChange();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

function keyOf(base: string): string {
  return `haru-imports ${base}`;
}
