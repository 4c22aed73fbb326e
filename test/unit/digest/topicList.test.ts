import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArxivId } from '../../../src/digest/arxivId';
import type { Day } from '../../../src/digest/day';
import {
  parseTopics,
  stepsOfTopics,
  TOPIC_GROUPS,
  type TopicList,
  writeTopics,
} from '../../../src/digest/topicList';
import { topicsFile, topicsHash } from '../../../src/digest/topicsFile';

const SPAN = { from: '2024-10-11' as Day, to: '2025-02-26' as Day };

const LIST: TopicList = {
  span: SPAN,
  quarters: [
    { name: '2024-Q4', papers: 25 },
    { name: '2025-Q1', papers: 66 },
  ],
  weeks: [0, 25, 41],
  topics: [
    {
      id: 'reasoning',
      group: 'task',
      ko: '추론',
      en: 'Reasoning',
      spellings: ['reasoning', '추론 능력'],
      papers: 11,
      first: '2024-10-02' as Day,
      quarters: [
        { papers: 4, votes: 12 },
        { papers: 7, votes: null },
      ],
      weeks: [0, 3, 4],
      near: [{ id: 'mamba', papers: 2 }],
    },
    {
      id: 'mamba',
      group: 'model',
      ko: '맘바',
      en: 'Mamba',
      spellings: [],
      papers: 2,
      first: '2025-01-02' as Day,
      quarters: [
        { papers: 0, votes: null },
        { papers: 2, votes: 0 },
      ],
      weeks: [0, 0, 2],
      near: [],
    },
  ],
  names: [
    { name: 'SAM 2', paper: '2408.00714' as ArxivId, first: '2024-10-11' as Day, papers: 6 },
    { name: 'Mamba', paper: '2312.00752' as ArxivId, first: '2024-12-05' as Day, papers: 3 },
  ],
};

const NONE: TopicList = { span: null, quarters: [], weeks: [], topics: [], names: [] };

const reread = (list: TopicList) => parseTopics(JSON.parse(writeTopics(list)));

describe('the list of topics', () => {
  it('are read a topic a step', () => {
    const steps = stepsOfTopics(JSON.parse(writeTopics(LIST)));
    for (const _ of LIST.topics) expect(steps?.next().done).toBe(false);
    expect(steps?.next()).toEqual({ done: true, value: LIST });
  });

  it('is read as it was written', () => {
    expect(reread(LIST)).toEqual(LIST);
    expect(reread(NONE)).toEqual(NONE);
  });

  it('is read as it was written, whatever the names and counts', () => {
    const name = fc.string({ unit: 'binary', minLength: 1 });
    const votes = fc.option(fc.nat());
    const topic = fc.record({
      group: fc.constantFrom(...TOPIC_GROUPS),
      ko: name,
      en: name,
      spellings: fc.array(fc.stringMatching(/^[^|]+$/), { maxLength: 3 }),
      papers: fc.nat(),
      first: fc.constant('2025-01-02' as Day),
      quarters: fc.tuple(fc.record({ papers: fc.nat(), votes })),
      weeks: fc.tuple(fc.nat(), fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(topic, { maxLength: 4 }), fc.nat(), (topics, papers) => {
        const list: TopicList = {
          span: SPAN,
          quarters: [{ name: '2025-Q1', papers }],
          weeks: [papers, 0],
          names: [],
          topics: topics.map((one, at) => {
            const near = at > 0 ? [{ id: `t${at - 1}`, papers: at }] : [];
            return { ...one, id: `t${at}`, near };
          }),
        };
        expect(reread(list)).toEqual(list);
      }),
    );
  });

  it('leaves out topics of groups that came later, and keeps the numbers of the others', () => {
    const file = JSON.parse(writeTopics(LIST));
    file.columns.groups = 'unheard-of model';
    expect(parseTopics(file)?.topics.map(({ id }) => id)).toEqual(['mamba']);
  });

  it('has no weeks where the file was written without them', () => {
    const file = JSON.parse(writeTopics(LIST));
    const { weekSizes: _, weeks: __, ...columns } = file.columns;
    const topics = LIST.topics.map((topic) => ({ ...topic, weeks: [] }));
    expect(parseTopics({ ...file, columns })).toEqual({ ...LIST, weeks: [], topics });
  });

  it('has no names where the file was written without them, and skips those that cannot be read', () => {
    const file = JSON.parse(writeTopics(LIST));
    const { names: _, ...columns } = file.columns;
    expect(parseTopics({ ...file, columns })).toEqual({ ...LIST, names: [] });
    file.columns.namePapers = 'unreadable 2312.00752';
    expect(parseTopics(file)?.names.map(({ name }) => name)).toEqual(['Mamba']);
  });

  it('skips columns that came later', () => {
    const file = JSON.parse(writeTopics(LIST));
    expect(parseTopics({ ...file, columns: { ...file.columns, colours: 'red' } })).toEqual(LIST);
  });

  it.each([[null], [[]], [{ version: 2, columns: {} }], ['topics']])('is none in %j', (file) => {
    expect(parseTopics(file)).toBeNull();
  });

  it('is in a file by its hash, which the catalogue names', () => {
    expect(topicsFile('0a1b2c3d')).toBe('digests/topics-0a1b2c3d.json');
    expect(topicsHash({ numbers: 'x', titles: {}, topics: '0a1b2c3d' })).toBe('0a1b2c3d');
    expect(topicsHash({ numbers: 'x', titles: {}, topics: 7 })).toBeNull();
    expect(topicsHash({ numbers: 'x', titles: {} })).toBeNull();
    expect(topicsHash(null)).toBeNull();
  });
});
