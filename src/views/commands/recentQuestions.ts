const KEY = 'haru:recent';
const MOST = 8;

/** What was searched for here, newest first; kept on this machine only. */
export function recentQuestions(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    const texts = Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
    return texts.slice(0, MOST);
  } catch {
    // Blocked, or not what this page has written.
    return [];
  }
}

export function rememberQuestion(text: string): void {
  if (text.length < 2) return;
  const others = recentQuestions().filter((other) => other !== text);
  store([text, ...others].slice(0, MOST));
}

export function forgetQuestions(): void {
  store([]);
}

function store(texts: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(texts));
  } catch {
    // Storage may be blocked or full: there are no recent questions then.
  }
}
