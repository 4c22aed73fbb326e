import type { Paper } from '../../src/digest/paper';
import { PARTICLES } from '../../src/korean/particles';
import { Doc, type Passage } from '../../src/search/text/doc';
import type { Judged } from '../bench/score';

type Test = (doc: Doc) => boolean;

/** What a rule asks for, see questions/README.md. */
type Rule = {
  /** How often each group is in a passage. */
  readonly groups: readonly ((passage: Passage) => number)[];
  readonly tests: readonly Test[];
};

/** Reads a file of questions and rules, and judges all papers by each. */
export function judgeQuestions(table: string, papers: readonly Paper[]): Judged[] {
  const docs = papers.map((paper) => new Doc(paper));
  const newest = papers.reduce((day, paper) => (paper.day > day ? paper.day : day), '');
  return table
    .trim()
    .split('\n')
    .map((line, place) => {
      const [cat = '', q = '', rule = ''] = line.split('\t');
      const parsed = parseRule(rule, newest);
      const grades = docs.map((doc) => [doc.id, gradeOf(doc, parsed)] as const);
      const qrels = Object.fromEntries(grades.filter(([, grade]) => grade > 0));
      const rl = Math.min(2, Math.max(...grades.map(([, grade]) => grade)));
      return { qid: `${cat}${place + 1}`, cat, q, rl, qrels };
    })
    .filter(({ rl }) => rl > 0);
}

function gradeOf(doc: Doc, { groups, tests }: Rule): number {
  if (!tests.every((test) => test(doc))) return 0;
  const [first, ...more] = groups;
  if (!first) return 3;
  const [title, ...paragraphs] = doc.passages;
  if (!title) return 0;
  if (more.length === 0) {
    const times = paragraphs.reduce((sum, passage) => sum + first(passage), 0);
    return first(title) > 0 ? 3 : Math.min(2, times);
  }
  const inTitle = groups.map((count) => count(title) > 0);
  const isWhole = (has: readonly boolean[]) => has.every(Boolean);
  const found = paragraphs.map((passage) => groups.map((count) => count(passage) > 0));
  if (isWhole(inTitle) || (inTitle.some(Boolean) && found.some(isWhole))) return 3;
  if (found.some((has) => isWhole(has.map((one, at) => one || inTitle[at] === true)))) return 2;
  return isWhole(groups.map((_, at) => inTitle[at] || found.some((has) => has[at]))) ? 1 : 0;
}

function parseRule(rule: string, newest: string): Rule {
  const parts = rule.split(' & ');
  const tests = parts.map((part) => testOf(part, newest));
  return {
    groups: parts.filter((_, at) => tests[at] === null).map(counterOf),
    tests: tests.filter((test) => test !== null),
  };
}

/** null: the part is a group of spellings. */
function testOf(part: string, newest: string): Test | null {
  const [, sign, limit] = /^votes([<>])=(\d+)$/.exec(part) ?? [];
  if (sign) {
    return ({ paper: { votes } }) =>
      votes !== null && (sign === '>' ? votes >= Number(limit) : votes <= Number(limit));
  }
  if (part.startsWith('@')) {
    const names = part.slice(1).split('|');
    return (doc) => doc.names.some((name) => names.includes(name));
  }
  if (part.startsWith('!')) {
    const count = counterOf(part.slice(1));
    return ({ passages }) => !passages.some((passage) => count(passage) > 0);
  }
  const [from, to] = part.startsWith('%') ? spanFrom(part, newest) : part.split('..');
  return from && to ? ({ paper: { day } }) => from <= day && day <= to : null;
}

function spanFrom(name: string, newest: string): [from: string, to: string] {
  const date = new Date(`${newest}T00:00:00Z`);
  const iso = () => date.toISOString().slice(0, 10);
  if (name === '%thisweek') {
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
    return [iso(), newest];
  }
  date.setUTCDate(0);
  return [`${iso().slice(0, 7)}-01`, iso()];
}

function counterOf(group: string): (passage: Passage) => number {
  const patterns = group.split('|').map(patternOf);
  return ({ text }) =>
    patterns.reduce((sum, pattern) => sum + Array.from(text.matchAll(pattern)).length, 0);
}

function patternOf(spelling: string): RegExp {
  if (/^[가-힣]$/.test(spelling)) {
    return new RegExp(`(?<![가-힣])${spelling}(?:${PARTICLES.join('|')})?(?![가-힣])`, 'g');
  }
  if (/[가-힣]/.test(spelling)) return new RegExp(spelling.replace(/[\s-]+/g, '[\\s-]?'), 'gi');
  const words = spelling.replace('*', '').split(/[\s-]+/);
  const end = spelling.endsWith('*') ? '' : 's?(?![A-Za-z])';
  return new RegExp(`(?<![A-Za-z])${words.join('[\\s-]?')}${end}`, 'gi');
}
