import { composeSyllable, FINALS, parseSyllable, type Syllable } from './syllable';

/** Indexes of vowels (`Syllable`). */
const A = 0;
const EO = 4;
const YEO = 6;
const O = 8;
const WA = 9;
const U = 13;
const WEO = 14;
const EU = 18;
const I = 20;

/** What the last vowel of a stem becomes before 어 and 아; other vowels stay, as ㅏ and ㅓ do. */
const CONTRACTED: Readonly<Record<number, number>> = { [I]: YEO, [O]: WA, [U]: WEO, [EU]: EO };

/** First syllables of what may follow a stem: endings, and verbs that help another (주다, 보다, 내다). */
const ENDINGS =
  '다는은을음고며면기게지던도려러거자니네나어아여서야요주줘준줄내낸보본볼버놓두둔습았었였진질져졌데까';

/** After one syllable these make other words: 크기 is a size, 길이 a length. */
const NOT_AFTER_ONE = '기';

/**
 * A pattern for the conjugated forms of the verb or adjective with a stem: `'나누'` → 나누는, 나눠, 나눈,
 * 나누어서. Knows contraction and the stems in ㄹ, 르, 하, ㅡ and ㅂ (쉽다 → 쉬운); other irregular verbs take
 * a stem of their own. The stem must be whole syllables, one or more; it alone matches only where a
 * final has been added (큰).
 */
export function conjugationPattern(stem: string): RegExp {
  const start = stem.slice(0, -1);
  const last = parseSyllable(stem.slice(-1));
  const isOne = start === '';
  const endings = isOne
    ? Array.from(ENDINGS)
        .filter((ending) => !NOT_AFTER_ONE.includes(ending))
        .join('')
    : ENDINGS;
  const tail = `[${endings}][가-힣]{0,4}`;
  if (!last) return new RegExp(`^${stem}${tail}$`);
  const final = FINALS.charAt(last.final);
  const forms = [`${stem}${tail}`];
  if (final === ' ') forms.push(...openForms(start, last, tail));
  if (final === 'ㄹ') forms.push(...withFinals(start, last, ' ㄴㅁ', tail), stem);
  if (final === 'ㅂ') forms.push(...bieupForms(start, last, tail));
  // 길을 is a road: stems in ㄹ take no 은 and 을.
  const pattern =
    final === 'ㄹ' ? `^(?!${stem}[은을])(?:${forms.join('|')})$` : `^(?:${forms.join('|')})$`;
  return new RegExp(pattern);
}

function openForms(start: string, last: Syllable, tail: string): string[] {
  const contracted = { ...last, vowel: CONTRACTED[last.vowel] ?? last.vowel };
  const forms = withFinals(start, last, 'ㄴㄹㅁㅂ', tail);
  // 하다 → 해, 했.
  if (composeSyllable(last) === '하') forms.push(`${start}[해했](?:${tail})?`);
  const isContracted = contracted.vowel !== last.vowel;
  forms.push(...withFinals(start, contracted, ' ㅆ', tail, isContracted));
  // 고르다 → 골라, 거르다 → 걸러.
  const before = parseSyllable(start.slice(-1));
  if (composeSyllable(last) === '르' && before && before.final === 0) {
    const doubled =
      start.slice(0, -1) + composeSyllable({ ...before, final: FINALS.indexOf('ㄹ') });
    const vowel = before.vowel === A || before.vowel === O ? A : EO;
    const syllable = { initial: last.initial, vowel, final: 0 };
    forms.push(...withFinals(doubled, syllable, ' ㅆ', tail, true));
  }
  return forms;
}

/** 쉽다 → 쉬운, 쉬울, 쉬워. */
function bieupForms(start: string, last: Syllable, tail: string): string[] {
  const open = start + composeSyllable({ ...last, final: 0 });
  return [`${open}(?:운|울|워|웠)(?:${tail})?`];
}

/**
 * The forms with each of some finals in place of the last one, alone or with an ending; those without a
 * final are alone only where `alone`.
 */
function withFinals(
  start: string,
  last: Syllable,
  finals: string,
  tail: string,
  alone = false,
): string[] {
  return Array.from(finals, (final) => {
    const syllable = composeSyllable({ ...last, final: FINALS.indexOf(final) });
    return final === ' ' && !alone
      ? `${start}${syllable}${tail}`
      : `${start}${syllable}(?:${tail})?`;
  });
}
