import { describe, expect, it } from 'vitest';
import { sectionKind } from '../../../src/digest/section';

describe('sectionKind', () => {
  it.each([
    ["What's New", 'whats-new'],
    ['What’s New', 'whats-new'],
    [" what's new ", 'whats-new'],
    ['Technical Details', 'technical-details'],
    ['Performance Highlights', 'performance-highlights'],
    ['Limitations', 'limitations'],
    ['Ethical Considerations', 'ethical-considerations'],
    ['Conclusion', 'conclusion'],
    ['Abstract', 'abstract'],
    ['초록', 'abstract'],
    ['Benchmark Details', 'other'],
    ['한계', 'other'],
    ['', 'other'],
    ['constructor', 'other'], // every object inherits one
    ['__proto__', 'other'],
  ])('%j is %s', (label, kind) => {
    expect(sectionKind(label)).toBe(kind);
  });
});
