/** Titles of the first papers of the newest day, in their order. */
export const SMOL = 'SmolVLM: Redefining small and efficient multimodal models';
export const ONE = 'One-Minute Video Generation with Test-Time Training';
export const THIRD = 'Rethinking Reflection in Pre-Training';
