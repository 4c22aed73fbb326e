import { describe, expect, it } from 'vitest';
import { docsOf, paperOf } from '../papers';
import { textSearchOf } from '../textSearchOf';

describe('Greek letters in names', () => {
  const search = textSearchOf(
    docsOf([
      paperOf({ id: '2502.00001', title: '$τ$-bench: Users and Tools' }),
      paperOf({ id: '2502.00002', title: 'Beta-VAE Again' }),
      paperOf({ id: '2502.00003', title: 'π0: A Flow Model of Actions' }),
      paperOf({ id: '2502.00004', title: 'Benchmarks of Variational Autoencoders' }),
    ]),
  );

  it.each([
    ['tau-bench', '2502.00001'],
    ['tau bench', '2502.00001'],
    ['τ-bench', '2502.00001'],
    ['타우 벤치', '2502.00001'],
    ['β-VAE', '2502.00002'],
    ['베타 VAE', '2502.00002'],
    ['pi0', '2502.00003'],
    ['파이0', '2502.00003'],
    ['파이 제로', '2502.00003'],
  ])('%s', (words, id) => {
    expect(search.search({ words, operators: [] }).ids).toEqual([id]);
  });
});
