import { safeLocalStorage } from '../../ui/safeStorage';

const KEY = 'haru:recent';
const MAX_QUESTIONS = 8;
/** One letter is a question on its way. */
const MIN_LENGTH = 2;

/** The questions that were asked on this device, newest first. Empty where storage is blocked or broken. */
export function recentQuestions(): readonly string[] {
  const stored = parse(safeLocalStorage.get(KEY) ?? '[]');
  const texts = Array.isArray(stored) ? stored.filter((text) => typeof text === 'string') : [];
  return texts.slice(0, MAX_QUESTIONS);
}

/** Puts a question first. */
export function rememberQuestion(text: string): void {
  if (text.length < MIN_LENGTH) return;
  const older = recentQuestions().filter((question) => question !== text);
  store([text, ...older].slice(0, MAX_QUESTIONS));
}

export function forgetQuestion(text: string): void {
  store(recentQuestions().filter((question) => question !== text));
}

export function forgetQuestions(): void {
  store([]);
}

function store(texts: readonly string[]): void {
  safeLocalStorage.set(KEY, JSON.stringify(texts));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
