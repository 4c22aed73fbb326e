import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Bullet, Paper } from '../../src/digest/paper';
import { foldCaseAndAccents } from '../../src/korean/normalize';
import { NO_QUESTION } from '../../src/question/question';
import { AuthorSearch } from '../../src/search/query/authorSearch';
import { createSearchExtras } from '../../src/search/query/searchExtras';
import type { Searcher } from '../../src/search/query/searcher';
import { GLOSSED_NAMES, HAND_NAMES } from './handNames';
import { papersIn } from './papers';
import { cpuTime, quantile } from './quantile';
import { searcherOf } from './searcherOf';
import { japaneseWord, type Manner, pinyinWord } from './transcribe';
import { modelParts } from './transcribeModel';

/**
 * `npm run bench:names -- --archive <folder>`: how often Chinese and Japanese authors, and models and benchmarks
 * with capitals or digits in their names, are found by these in Hangul. The names are the archive's own,
 * transcribed by rule, of authors as many by the official one as by their letters, in either order; of models
 * with digits in English or Korean, their parts joined or apart. Names of papers as written, with what is wanted of them. Names of titles as somebody says them, and those that
 * summaries gloss, are not by rule (`handNames.ts`). A hash sets half of them aside: `--half apart`. `--misses` lists
 * those that are not first or not suggested.
 */
const { values } = parseArgs({
  options: {
    archive: { type: 'string', multiple: true, default: ['public/digests'] },
    half: { type: 'string', default: 'open' },
    misses: { type: 'boolean', default: false },
  },
});

/** Names of a kind that are asked for at most. */
const MAX_NAMES = 400;

/** Surnames that tell Chinese from other names that could be pinyin, and Japanese ones. */
const CHINESE =
  `wang zhang li chen liu yang xu wu huang zhao zhou yu lin sun he zhu hu ma jiang guo lu zheng song shi cheng tang xie
   gao yuan shen luo liang ye yan wei cao tan ren fu dong zeng feng deng gu xiao ding su cai peng yao fan bai pan fang
   dai tian xia xiong du qin qi mao zhong liao qiu xue wen cui hou zou shao gong meng xing qian zhuang hao kong`.split(
    /\s+/,
  );
const JAPANESE =
  `sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi saito
   matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto ishikawa nakajima maeda fujita ogawa goto
   okada hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda
   nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama
   miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto takeda murata ueno sugiyama masuda
   hirano otsuka kojima chiba kubo matsui iwasaki sakurai kinoshita noguchi matsuo nomura kikuchi sano onishi sugimoto
   arai hamada furukawa ichikawa mizuno komatsu shimada koyama aizawa kurokawa harada matsuzaki tsujii`.split(
    /\s+/,
  );

/** What people say beside the name of a paper, which is the first answer all the same. */
const BESIDE = [
  '',
  ' 논문',
  '에 대한 논문',
  '가 뭐야?',
  ' 모델',
  ' 성능',
  ' 코드',
  ' 요약',
  ' 논문 리뷰',
  ' github',
];

type Person = { readonly name: string; readonly given: string; readonly surname: string };
type Asked = { readonly person: Person; readonly text: string };
type Kind = {
  readonly name: string;
  readonly write: (word: string, manner: Manner) => string | null;
  readonly surnames: readonly string[];
};

const KINDS: readonly Kind[] = [
  { name: 'Chinese', write: pinyinWord, surnames: CHINESE },
  { name: 'Japanese', write: japaneseWord, surnames: JAPANESE },
];

const papers = values.archive.flatMap(papersIn);
const searcher = searcherOf(papers);
const extras = createSearchExtras();
const authorSearch = new AuthorSearch(searcher);
console.log(`${papers.length} papers, the half that is ${values.half}`);
for (const kind of KINDS) report(kind, questionsOf(kind, papers));
reportModels();
reportWanted();
reportSaid('By hand', HAND_NAMES, searcher, ({ title }) => title);
reportGlossed();

function report(kind: Kind, questions: readonly Asked[]): void {
  let suggested = 0;
  let first = 0;
  const times: number[] = [];
  for (const { person, text } of questions) {
    const question = { ...NO_QUESTION, text };
    const isHomophone = (name: string) => spellings(kind, name).includes(text);
    const { value, ms } = cpuTime(() => searcher.find(question));
    times.push(ms);
    const [hit] = value.hits.slice(0, 1);
    if (hit?.entry.paper.authors?.some(isHomophone)) first++;
    else if (values.misses) console.log(`  ${text}  ${person.name}: not first`);
    const { authors } = extras.suggest(searcher, authorSearch, question);
    if (authors.some(({ name }) => isHomophone(name))) suggested++;
    else if (values.misses)
      console.log(`  ${text}  ${person.name}: ${authors.map(({ name }) => name)}`);
  }
  const shares = [first, suggested].map((count) => (count / questions.length).toFixed(3));
  console.log(
    `${kind.name} (${questions.length}): first answer ${shares[0]}, suggested ${shares[1]}, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
  );
}

function reportModels(): void {
  const names = new Set(papers.map(({ title }) => modelName(title)));
  let asked = 0;
  let first = 0;
  const times: number[] = [];
  for (const name of names) {
    const hash = createHash('sha1').update(`models:${name}`).digest();
    if (!isOfHalf(hash)) continue;
    const parts = modelParts(name, (hash[1] ?? 0) % 2 === 0 ? 'english' : 'korean');
    if (!parts) continue;
    const text = parts.join((hash[2] ?? 0) % 3 === 0 ? ' ' : '');
    const { value, ms } = cpuTime(() => searcher.find({ ...NO_QUESTION, text }));
    asked++;
    times.push(ms);
    const [hit] = value.hits.slice(0, 1);
    if (hit && modelName(hit.entry.paper.title) === name) first++;
    else if (values.misses) console.log(`  ${text}  ${name}: ${hit?.entry.paper.title}`);
  }
  const share = (first / asked).toFixed(3);
  console.log(
    `Models (${asked}): first answer ${share}, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
  );
}

function reportWanted(): void {
  const half = new Map<string, Set<string>>();
  for (const { id, title } of papers) {
    const [, name = ''] = /^([A-Z][\w.+-]+(?: [\w.+-]+){0,2}):/.exec(title) ?? [];
    if (name === '' || !isOfHalf(createHash('sha1').update(`beside:${name}`).digest())) continue;
    half.set(name, (half.get(name) ?? new Set()).add(id));
  }
  for (const beside of BESIDE) {
    const isFirst = ([name, ids]: [string, ReadonlySet<string>]) => {
      const [hit] = searcher.find({ ...NO_QUESTION, text: name + beside }).hits.slice(0, 1);
      return hit !== undefined && ids.has(hit.entry.paper.id);
    };
    const share = [...half].filter(isFirst).length / half.size;
    console.log(`Papers by "…${beside}" (${half.size}): first answer ${share.toFixed(3)}`);
  }
}

/** How many said names are answered first by a paper that has the name in what is looked into. */
function reportSaid(
  title: string,
  names: readonly (readonly [said: string, name: string])[],
  asked: Searcher,
  textOf: (paper: Paper) => string,
): void {
  const half = names.filter(([said]) => isOfHalf(createHash('sha1').update(said).digest()));
  const times: number[] = [];
  const missed = half.filter(([text, name]) => {
    const { value, ms } = cpuTime(() => asked.find({ ...NO_QUESTION, text }));
    times.push(ms);
    const [hit] = value.hits.slice(0, 1);
    const isRight = hit !== undefined && hasName(textOf(hit.entry.paper), name);
    if (!isRight && values.misses) console.log(`  ${text}  ${name}: ${hit?.entry.paper.title}`);
    return !isRight;
  });
  const share = (1 - missed.length / half.length).toFixed(3);
  console.log(
    `${title} (${half.length}): first answer ${share}, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
  );
}

function reportGlossed(): void {
  const hidden = RegExp(GLOSSED_NAMES.map(([said]) => said).join('|'), 'g');
  const without = (bullet: Bullet): Bullet => ({
    text: bullet.text.replace(hidden, ''),
    children: bullet.children.map((text) => text.replace(hidden, '')),
  });
  const cut = papers.map((paper) => ({
    ...paper,
    sections: paper.sections.map((section) => ({
      ...section,
      bullets: section.bullets.map(without),
    })),
  }));
  reportSaid('Glossed', GLOSSED_NAMES, searcherOf(cut), (paper) => JSON.stringify(paper));
}

function hasName(text: string, name: string): boolean {
  return text.toLowerCase().includes(name.toLowerCase());
}

/** The name before the colon of a title where it has two capitals next to each other or a digit; else ''. */
function modelName(title: string): string {
  const [, name = ''] = /^([\w.+-]+(?: [\w.+-]+){0,2}):/.exec(title) ?? [];
  return /[A-Z]{2}|\d/.test(name) ? name : '';
}

function isOfHalf(hash: Buffer): boolean {
  return (hash[0] ?? 0) % 2 === (values.half === 'apart' ? 1 : 0);
}

/** Every author of a kind once, in the order of a hash, written in Hangul in a manner that it tells. */
function questionsOf(kind: Kind, all: readonly Paper[]): Asked[] {
  const names = new Set(all.flatMap(({ authors }) => authors ?? []));
  return [...names]
    .map((name) => ({ name, hash: createHash('sha1').update(`names:${name}`).digest() }))
    .filter(({ hash }) => isOfHalf(hash))
    .sort((a, b) => a.hash.compare(b.hash))
    .flatMap(({ name, hash }) => {
      const person = personOf(kind, name);
      const text = spellings(kind, name)[(hash[1] ?? 0) % 6];
      return person && text ? { person, text } : [];
    })
    .slice(0, MAX_NAMES);
}

function personOf({ surnames }: Kind, name: string): Person | null {
  const parts = foldCaseAndAccents(name).split(/[\s\-.'’]+/);
  const surname = parts.at(-1) ?? '';
  const given = parts.slice(0, -1).join('');
  return parts.length > 1 && surnames.includes(surname) ? { name, given, surname } : null;
}

/** The ways to write a name in Hangul: by two manners, the surname first, last, and joined. */
function spellings(kind: Kind, name: string): string[] {
  const person = personOf(kind, name);
  if (!person) return [];
  return (['official', 'letters'] as const).flatMap((manner) => {
    const surname = kind.write(person.surname, manner);
    const given = kind.write(person.given, manner);
    if (surname === null || given === null || given === '') return [];
    return [`${surname} ${given}`, `${given} ${surname}`, surname + given];
  });
}
