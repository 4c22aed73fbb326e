/** What the script in the HTML has started (`startQuestion.ts`). */
export type Started = {
  /** Requests under way, by path below the base. */
  readonly files: Record<string, Promise<Response>>;
  /** What the address asks for, as a question's search part; `''`: papers by their ids, without the worker. */
  question?: string;
  /** Gone when it has failed. */
  worker?: Worker;
};

declare global {
  interface Window {
    started?: Started | undefined;
  }
}

/** Takes over what has been started: from now on nothing more is. */
export function takeStarted(): Started {
  const started = window.started ?? { files: {} };
  window.started = undefined;
  return started;
}
