import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/question/operators';
import { Descriptions } from '../../../../src/search/text/descriptions';
import { corpusOf } from '../corpus';
import { docsOf, idOf, paperOf, section } from '../papers';
import { plannerOf } from '../plannerOf';
import { textSearchOf } from '../textSearchOf';

const ROWS = `워터마크: 몰래 표시 심다 숨기다 출처
연속 학습: 까먹다 예전 계속 잊다 사라지다
다중 홉: 건너뛰다 여러 문서 이어가다 단서
쇼핑: 사다 물건 장바구니 가격 고르다
환각: 거짓말 지어내다 그럴듯하다 틀리다 사실
추천 시스템: 취향 고르다 골라주다 넷플릭스 상품`;

const { lookup } = plannerOf(
  corpusOf({ text: '사진이 사진을 사진은' }, { text: '사진이 사진을' }),
  new Map(),
);

function described(question: string, rows = ROWS) {
  const concepts = new Descriptions(rows).conceptsOf(
    lookup.tokenize(question),
    lookup.corpus.isNoun,
  );
  return concepts.map(({ spellings }) => spellings[0]);
}

describe('Descriptions', () => {
  it.each([
    ['그림에 몰래 표시를 심어 두는 기술', ['워터마크'], '명사와 동사의 어느 꼴이나'],
    ['여러 문서를 건너뛰며 단서를 찾는 법', ['다중 홉'], '표의 낱말이 많은 것'],
    ['옷을 골라주는 취향 넷플릭스', ['추천 시스템'], '합친 동사'],
    ['몰래출처 표시를 심기', ['워터마크'], '합친 명사'],
    ['물건 사는 걸 도와주는 AI', ['쇼핑'], '두 낱말'],
    ['몰래 몰래', [], '같은 낱말은 하나다'],
    ['표시', [], '한 낱말로는 모른다'],
    ['심고 심어 심는', [], '한 동사의 여러 꼴은 한 낱말이다'],
    ['사진 가격', [], '사진은 사다의 꼴이 아니다'],
    ['강화 학습', [], '설명이 아닌 말'],
  ])('%s → %j: %s', (question, concepts) => {
    // As many others as make the words rare.
    const others = Array.from(
      { length: 60 },
      () => '가우시안 스플래팅: 점 둥글다 뿌리다 실사 장면',
    );
    expect(described(question, [ROWS, ...others].join('\n'))).toEqual(concepts);
  });
});

describe('a question that describes a concept', () => {
  const id = (at: number) => idOf(`2502.${String(at).padStart(5, '0')}`);
  const filler = Array.from({ length: 40 }, (_, at) =>
    paperOf({
      id: id(at + 10),
      title: `On things ${at}`,
      sections: [section('whats-new', '문장 그림 글 사람 새 방법')],
    }),
  );
  const search = textSearchOf(
    docsOf([
      paperOf({
        id: id(1),
        title: 'Marks on maps',
        sections: [section('whats-new', '지도에 표시와 출처가 있다')],
      }),
      paperOf({
        id: id(2),
        title: 'Robust marks',
        sections: [section('whats-new', '워터마크를 다룬다')],
      }),
      ...filler,
    ]),
  );
  const QUESTION = '몰래 표시를 심어 출처를 알아내는 것';

  it('finds papers with the name of it, and says by what', () => {
    const { partial, reasons, evidence } = search.search(readText(QUESTION));
    expect(partial).toContain(id(2));
    expect(reasons(id(2))[0]).toMatchObject({ kind: 'described', said: '워터마크' });
    expect(reasons(id(2))[0]?.typed).toContain('표시');
    // What a paper lacks is what was typed, never a concept.
    expect(reasons(id(1)).every(({ kind }) => kind !== 'described')).toBe(true);
    expect(
      evidence(id(2))?.[2]
        .hints?.at(-1)
        ?.alternatives.map(({ said }) => said),
    ).toContain('워터마크');
  });

  it('finds no name of one syllable that means something else: 새 방법 has no bird', () => {
    expect(search.search(readText('날개 깃털 부리 찾아줘')).partial).toEqual([]);
  });

  it('counts as many as it finds', () => {
    const text = readText('표시와 출처 찾아줘');
    const { ids, partial } = search.search(text);
    expect([ids, partial]).toEqual([[id(1)], [id(2)]]);
    expect(search.count(text)).toEqual({ docIds: Uint32Array.of(0), partial: 1 });
  });
});
