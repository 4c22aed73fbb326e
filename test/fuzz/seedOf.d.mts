/** Types of `seedOf.mjs`, which Node runs as it is. */
export function seedOf(folder: string): number;
