/**
 * Case markers and auxiliary particles (조사), and the copula's commonest forms, longest first.
 * Source: 국립국어원 표준국어대사전, entries marked 「조사」.
 */
const PARTICLES = [
  '으로부터',
  '에서의',
  '으로의',
  '이라는',
  '입니다',
  '에서는',
  '에게서',
  '으로',
  '에서',
  '에게',
  '까지',
  '부터',
  '처럼',
  '보다',
  '라는',
  '이나',
  '마다',
  '들을',
  '들이',
  '들은',
  '들의',
  '을',
  '를',
  '이',
  '가',
  '은',
  '는',
  '의',
  '에',
  '와',
  '과',
  '도',
  '로',
  '만',
  '들',
];

/** A stem keeps two syllables, so that nouns like 결과 and 평가 stay whole. */
const SHORTEST = 2;

/**
 * A Korean word without the particles at its end: `'모델을'` → `'모델'`, `'모델들에서'` → `'모델'`, `'결과'` →
 * `'결과'`. Never leaves fewer than two syllables. Nouns of three syllables that end like a particle
 * lose it (`'해상도'` → `'해상'`), and, as particles go one by one until none is left, lose it with
 * another behind them too: however a noun is written, it has one stem.
 */
export function stem(word: string): string {
  let rest = word;
  for (let ending = particleOf(rest); ending !== ''; ending = particleOf(rest)) {
    rest = rest.slice(0, -ending.length);
  }
  return rest;
}

/** Whether a word is a particle alone, as it stands behind Latin: `'LLM은'`. */
export function isParticle(word: string): boolean {
  return PARTICLES.includes(word);
}

/** The longest particle at the end of a word that leaves a stem; '' for none. */
function particleOf(word: string): string {
  return (
    PARTICLES.find((ending) => word.length - ending.length >= SHORTEST && word.endsWith(ending)) ??
    ''
  );
}
