import { describe, expect, it } from 'vitest';
import { scholarlyArticle } from '../../../src/cite/scholarlyArticle';
import { OPTIONAL_LINES, paperOf } from './papers';

const PAGE = 'https://haru.example/paper/2502.04920';

describe('scholarlyArticle', () => {
  it('describes a paper without journal and abstract', () => {
    const picture = 'https://cdn-thumbnails.huggingface.co/a.png';
    const authors = ['Ada Clark', 'Gemini Team', '홍길동'];
    expect(scholarlyArticle(paperOf({ title: 'MVD$^2$', picture, authors }), PAGE)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      headline: 'MVD²',
      name: 'MVD²',
      author: [
        { '@type': 'Person', name: 'Ada Clark' },
        { '@type': 'Organization', name: 'Gemini Team' },
        { '@type': 'Person', name: '홍길동' },
      ],
      datePublished: '2025-02',
      identifier: { '@type': 'PropertyValue', propertyID: 'arXiv', value: '2502.04920' },
      sameAs: ['https://arxiv.org/abs/2502.04920', 'https://doi.org/10.48550/arXiv.2502.04920'],
      url: PAGE,
      image: picture,
    });
  });

  it('has what the optional lines of a digest say', () => {
    expect(scholarlyArticle(paperOf(OPTIONAL_LINES), PAGE)).toMatchObject({
      name: 'A Title',
      alternateName: { '@language': 'ko', '@value': '예시 논문' },
      keywords: ['강화 학습', 'Reward Models'],
      sameAs: [
        'https://arxiv.org/abs/2502.04920',
        'https://doi.org/10.48550/arXiv.2502.04920',
        'https://example.org/haru_1',
      ],
      mentions: {
        '@type': 'SoftwareSourceCode',
        codeRepository: 'https://github.com/haru/example',
      },
    });
  });

  it('has no author and no image when the digest has none', () => {
    const article = scholarlyArticle(paperOf({ authors: null }), PAGE);
    expect(article).not.toHaveProperty('author');
    expect(article).not.toHaveProperty('image');
  });
});
