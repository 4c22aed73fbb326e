import type { Plugin } from 'vite';
import { InputError } from './inputError';

/**
 * Returns the configuration that is made, or one that stops Vite with the fault of a setting. Of an error that
 * is thrown while the configuration is made Vite says that its file could not be loaded.
 */
export function stopOnInputError<Config>(make: () => Config): Config | { plugins: Plugin[] } {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const config = () => {
      throw error;
    };
    return { plugins: [{ name: 'haru-input-error', config }] };
  }
}
