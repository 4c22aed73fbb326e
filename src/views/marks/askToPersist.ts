/** Firefox asks the reader, the other browsers decide by themselves. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // Without TLS, or blocked: the first mark says what that may mean.
  }
}
