/** Strokes that are told apart without a colour, as attributes of an SVG. In the order of the lines. */
export const LINE_STYLES = [
  { strokeWidth: 2.5 },
  { strokeWidth: 1.25 },
  { strokeWidth: 2, strokeDasharray: '6 4' },
  { strokeWidth: 2, strokeDasharray: '1.5 4' },
] as const;
