/** Calls at most once in `ms`: the first value at once, after that the newest one, never without the last. */
export function throttle<T>(call: (value: T) => void, ms: number): (value: T) => void {
  let waiting: { readonly value: T } | null = null;
  let isPausing = false;
  const pause = () => {
    isPausing = true;
    setTimeout(() => {
      isPausing = false;
      if (!waiting) return;
      const { value } = waiting;
      waiting = null;
      call(value);
      pause();
    }, ms);
  };
  return (value) => {
    if (isPausing) {
      waiting = { value };
      return;
    }
    call(value);
    pause();
  };
}
