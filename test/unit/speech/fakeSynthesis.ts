type Spoken = SpeechSynthesisUtterance & {
  onstart: () => void;
  onend: () => void;
  onerror: (event: { error: string }) => void;
};

/** A voice of a list, of the device unless it is said otherwise. */
export function voiceOf(lang: string, voice: Partial<SpeechSynthesisVoice> = {}) {
  return { lang, name: lang, localService: true, default: false, voiceURI: lang, ...voice };
}

/** A speech synthesis that says nothing: a test tells when an utterance begins and ends. */
export function fakeSynthesis(voices: readonly SpeechSynthesisVoice[] = [voiceOf('ko-KR')]) {
  const listeners = new Set<() => void>();
  const utterances: Spoken[] = [];
  const state = { voices, cancelled: 0 };
  const synthesis = {
    getVoices: () => state.voices,
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
    speak: (utterance: Spoken) => void utterances.push(utterance),
    cancel() {
      state.cancelled += 1;
      // Browsers tell it later, or never.
      utterances.at(-1)?.onerror?.({ error: 'canceled' });
    },
  };
  const last = () => {
    const utterance = utterances.at(-1);
    if (!utterance) throw new Error('nothing has been said');
    return utterance;
  };
  return {
    synthesis: synthesis as unknown as SpeechSynthesis,
    createUtterance: (text: string) => ({ text }) as SpeechSynthesisUtterance,
    utterances,
    cancelled: () => state.cancelled,
    listeners,
    setVoices(next: readonly SpeechSynthesisVoice[]) {
      state.voices = next;
      for (const listener of listeners) listener();
    },
    start: () => last().onstart(),
    end: () => last().onend(),
    fail: (error: string) => last().onerror({ error }),
  };
}
