import { describe, expect, it } from 'vitest';
import { parseDigest } from '../../../../../src/digest/parseDigest';
import { collectFolder } from '../command';
import { inTurn, localHost, type Reply, refuse } from '../localHost';
import { entry } from '../papers';

const DAY = '2026-01-05';
const KEY = 'sk-very-secret-0123456789';

const korean = {
  whats_new: 'HaruVLM-2라는 작은 시각 언어 모델을 새로 소개합니다.',
  technical_details: 'Vision encoder와 language model을 함께 학습하는 방법을 씁니다.',
  performance_highlights: '세 가지 벤치마크에서 두 배 큰 모델보다 나은 결과를 냅니다.',
};

const english = {
  whats_new: 'This paper introduces HaruVLM-2, a small model.',
  technical_details: 'It trains a vision encoder and a language model together.',
  performance_highlights: 'It beats models of twice its size on three benchmarks.',
};

/** A completion whose message is a text, or a value as JSON. */
const completion =
  (content: unknown): Reply =>
  () => ({
    choices: [
      {
        message: {
          role: 'assistant',
          content: typeof content === 'string' ? content : JSON.stringify(content),
        },
      },
    ],
  });

/** The command with a day of papers and a model that answers by `reply`. */
async function summarising(
  reply: Reply,
  { ids = ['2601.00001'], files = {} }: { ids?: string[]; files?: Record<string, string> } = {},
) {
  const model = await localHost(reply);
  const title = 'HaruVLM-2: Small Models for LLMs';
  const command = await collectFolder({
    files,
    reply: () => ids.map((id) => entry(id, DAY, { title })),
    environment: {
      SUMMARY_URL: `${model.origin}/v1`,
      SUMMARY_MODEL: 'org/haru-1',
      SUMMARY_KEY: KEY,
    },
  });
  return {
    ...command,
    model,
    /** What the model is told, a list of messages for each request. */
    told: () => model.requests.map(({ body }) => JSON.parse(body).messages),
    papers: () => parseDigest(command.read(`${DAY}.md`)).papers,
    labels: () =>
      parseDigest(command.read(`${DAY}.md`)).papers.map(({ sections }) =>
        sections.map(({ label }) => label),
      ),
  };
}

const SUMMARY = [
  "What's New",
  'Technical Details',
  'Performance Highlights',
  '요약한 모델 org/haru-1',
];
const ABSTRACT = ['AI Summary', 'Abstract'];

describe('a summary', () => {
  it('has three sections in the language of the site, and the model that wrote them', async () => {
    const { run, labels, papers, read } = await summarising(completion(korean));
    expect(await run('--date', DAY)).toMatchObject({
      code: 0,
      said: [`${DAY}: 1 paper, 1 of 1 summaries written, in FOLDER/${DAY}.md`],
      complained: [],
    });
    expect(labels()).toEqual([SUMMARY]);
    expect(papers()[0]).toMatchObject({ language: 'ko' });
    expect(papers()[0]?.sections[0]).toEqual({
      kind: 'whats-new',
      label: "What's New",
      bullets: [{ text: korean.whats_new, children: [] }],
    });
    expect(parseDigest(read(`${DAY}.md`)).problems).toEqual([]);
  });

  it('is in English where site.json says so', async () => {
    const files = { 'site.json': '{ "language": "en" }' };
    const { run, labels, papers } = await summarising(completion(english), { files });
    await run('--date', DAY);
    expect(labels()[0]?.at(-1)).toBe('Summary by org/haru-1');
    expect(papers()[0]?.language).toBe('en');
  });

  it('is asked for with title, abstract and the names to keep, and the key as a bearer', async () => {
    const { run, model, told } = await summarising(completion(korean));
    await run('--date', DAY);
    expect(model.requests[0]).toMatchObject({
      url: '/v1/chat/completions',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    });
    const [[system, user]] = told();
    expect(system.content).toContain('in Korean');
    expect(system.content).toContain('These names must be in the text: HaruVLM-2.');
    expect(user).toEqual({
      role: 'user',
      content:
        'Title: HaruVLM-2: Small Models for LLMs\n\nAbstract: We study a model. It is small.',
    });
    expect(JSON.parse(model.requests[0]?.body ?? '')).toMatchObject({ model: 'org/haru-1' });
  });

  it.each([
    ['between fences', `\`\`\`json\n${JSON.stringify(korean)}\n\`\`\``],
    ['after words', `Here it is: ${JSON.stringify(korean)} Enjoy!`],
    ['after thoughts', `<think>{a} or {b}?</think>${JSON.stringify(korean)}`],
    ['with lists of sentences', { ...korean, whats_new: [korean.whats_new, '작습니다.'] }],
    ['with line breaks in a text', { ...korean, whats_new: `${korean.whats_new}\n\n- 작습니다.` }],
  ])('is read %s', async (_, content) => {
    const { run, labels } = await summarising(completion(content));
    expect((await run('--date', DAY)).code).toBe(0);
    expect(labels()).toEqual([SUMMARY]);
  });

  it('that is written is not asked for again, while votes and papers change', async () => {
    const ids = ['2601.00001'];
    const { run, model, labels } = await summarising(completion(korean), { ids });
    await run('--date', DAY);
    ids.unshift('2601.00002');
    expect((await run('--date', DAY)).said).toEqual([
      `${DAY}: 2 papers, 1 of them new, 1 of 1 summaries written, in FOLDER/${DAY}.md`,
    ]);
    expect(model.requests).toHaveLength(2);
    expect(labels()).toEqual([SUMMARY, SUMMARY]);
    await run('--date', DAY);
    expect(model.requests).toHaveLength(2);
  });

  it('is asked for at most four papers at a time, in their order', async () => {
    const ids = Array.from({ length: 9 }, (_, index) => `2601.0000${index}`);
    let open = 0;
    let most = 0;
    const reply: Reply = (request, response) => {
      open += 1;
      most = Math.max(most, open);
      setImmediate(() => {
        open -= 1;
        response.end(JSON.stringify(completion(korean)(request, response)));
      });
    };
    const { run, papers, labels } = await summarising(reply, { ids });
    await run('--date', DAY);
    expect(most).toBeLessThanOrEqual(4);
    expect(papers().map(({ id }) => id)).toEqual(ids);
    expect(labels()).toEqual(ids.map(() => SUMMARY));
  });
});

describe('a wrong answer', () => {
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['no JSON', '모르겠습니다.', 'The answer is not one JSON object.'],
    [
      'a missing section',
      { ...korean, technical_details: undefined },
      '"technical_details" is missing.',
    ],
    ['an empty section', { ...korean, technical_details: ' ' }, '"technical_details" is missing.'],
    [
      'a short section',
      { ...korean, performance_highlights: '좋습니다.' },
      '"performance_highlights" is too short.',
    ],
    [
      'a long section',
      { ...korean, technical_details: '가'.repeat(3000) },
      '"technical_details" is longer than 2000 characters.',
    ],
    [
      'another language',
      { ...korean, whats_new: english.whats_new },
      '"whats_new" is not in Korean.',
    ],
    [
      'a lost name',
      { ...korean, whats_new: korean.whats_new.replace('HaruVLM-2', '이것') },
      'The name "HaruVLM-2" of the title is missing.',
    ],
  ];

  it.each(wrong)('is asked for once more, with what was wrong: %s', async (_, content, fault) => {
    const reply = inTurn(completion(content), completion(korean));
    const { run, labels, told } = await summarising(reply);
    expect((await run('--date', DAY)).code).toBe(0);
    expect(labels()).toEqual([SUMMARY]);
    const second = told()[1];
    expect(second.map(({ role }: { role: string }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
    expect(second[3].content).toContain(`cannot be used:\n${fault}\n`);
  });

  it.each(wrong)('twice leaves the abstract, and is told: %s', async (_, content, fault) => {
    const { run, labels, model } = await summarising(completion(content));
    expect(await run('--date', DAY)).toMatchObject({
      code: 0,
      said: [`${DAY}: 1 paper, 0 of 1 summaries written, in FOLDER/${DAY}.md`],
      complained: [`  2601.00001: keeps its abstract, the summary was wrong twice: ${fault}`],
    });
    expect(labels()).toEqual([ABSTRACT]);
    expect(model.requests).toHaveLength(2);
  });

  it('on every run is asked for three times, and then no more', async () => {
    const { run, model, labels } = await summarising(completion('no'));
    for (let count = 0; count < 5; count += 1) await run('--date', DAY);
    expect(model.requests).toHaveLength(6);
    expect(labels()).toEqual([ABSTRACT]);
  });
});

describe('an endpoint', () => {
  it.each([
    [401, 'that it refuses SUMMARY_KEY, status 401. Check the key, and that it may use the model.'],
    [403, 'that it refuses SUMMARY_KEY, status 403. Check the key, and that it may use the model.'],
    [404, 'status 404: "no … here". Check SUMMARY_URL and SUMMARY_MODEL.'],
    [307, 'a redirect, status 307. Set SUMMARY_URL to where it leads.'],
    [200, 'something else. Check that SUMMARY_URL is of an API like OpenAI’s.'],
  ])(
    'of status %i without a completion is asked no more, and the key is not told',
    async (status, found) => {
      const words = JSON.stringify({ error: { message: `no ${KEY} here` } });
      const reply = refuse(status, words, { location: '/elsewhere' });
      const ids = Array.from({ length: 9 }, (_, index) => `2601.0000${index}`);
      const { run, labels, model, read, has } = await summarising(reply, { ids });
      const result = await run('--since', '2026-01-04');
      expect(result.code).toBe(1);
      expect(result.complained.at(-1)).toBe(
        `  ${model.origin}/v1/chat/completions: expected a completion of org/haru-1, found ${found} Papers without a summary keep their abstract.`,
      );
      expect(JSON.stringify(result)).not.toContain(KEY);
      expect(labels()).toEqual(ids.map(() => ABSTRACT));
      expect(read(`${DAY}.md`) + read('collected.json')).not.toContain(KEY);
      expect(has(`${DAY}.md`)).toBe(true);
      expect(model.requests.length).toBeLessThanOrEqual(4);
    },
  );

  it('that refuses one paper is asked about the others', async () => {
    const refused = refuse(400, '{"error":{"message":"content filter"}}');
    const ids = ['2601.00001', '2601.00002', '2601.00003'];
    const { run, labels, model } = await summarising(inTurn(refused, completion(korean)), { ids });
    const { code, complained } = await run('--date', DAY);
    expect([code, complained]).toEqual([
      0,
      [
        expect.stringMatching(
          /^ {2}2601.0000\d: keeps its abstract, .* status 400: "content filter"/,
        ),
      ],
    ]);
    expect(labels().filter((sections) => sections.length === 4)).toHaveLength(2);
    expect(model.requests).toHaveLength(3);
  });

  it('that refuses one paper after the other is asked no more', async () => {
    const ids = Array.from({ length: 9 }, (_, index) => `2601.0000${index}`);
    const { run, model } = await summarising(refuse(400, KEY), { ids });
    const result = await run('--date', DAY);
    expect(result.code).toBe(1);
    expect(JSON.stringify(result)).not.toContain(KEY);
    expect(model.requests.length).toBeLessThanOrEqual(6);
  });

  it('that is busy is tried again', async () => {
    const busy = refuse(429, '', { 'retry-after': '3' });
    const { run, labels } = await summarising(inTurn(busy, completion(korean)));
    expect(await run('--date', DAY)).toMatchObject({ code: 0, slept: [3000] });
    expect(labels()).toEqual([SUMMARY]);
  });

  it('that is down leaves the abstracts, which the next run asks for again', async () => {
    const down = refuse(500, KEY);
    const { run, labels } = await summarising(inTurn(down, down, down, down, completion(korean)));
    const first = await run('--date', DAY);
    expect(first.code).toBe(1);
    expect(JSON.stringify(first)).not.toContain(KEY);
    expect(labels()).toEqual([ABSTRACT]);
    expect((await run('--date', DAY)).code).toBe(0);
    expect(labels()).toEqual([SUMMARY]);
  });

  it('that sends the key back does not get it published', async () => {
    const { run, read } = await summarising(
      completion({ ...korean, whats_new: `${korean.whats_new} ${KEY}` }),
    );
    await run('--date', DAY);
    expect(read(`${DAY}.md`)).not.toContain(KEY);
  });
});

it('papers with sections of their own, or without an abstract, are not asked about', async () => {
  const own = [
    { id: '2601.00001', title: 'A', sections: [{ label: "What's New", text: 'Own.' }] },
    { id: '2601.00002', title: 'B', sections: [{ label: 'TL;DR', text: 'Own.' }], abstract: 'C.' },
  ];
  const { run, model, path } = await summarising(completion(korean), {
    files: { 'all.json': JSON.stringify({ date: DAY, papers: own }) },
  });
  expect((await run('--from', path('all.json'))).code).toBe(0);
  expect(model.requests).toEqual([]);
});
