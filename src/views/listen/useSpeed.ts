import { SPEEDS } from '../../speech/speed';
import { createSettings } from '../../ui/createSettings';

/** Not in the table of settings that is part of the first script. The first one is the default. */
const useSetting = createSettings({ speed: ['1', ...SPEEDS] as const }, 'haru:');

/** How fast the voice reads, and the function that changes it. */
export function useSpeed() {
  return useSetting('speed');
}
