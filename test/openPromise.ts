/** A promise that a test keeps, as `Promise.withResolvers` makes it in later versions of Node. */
export function openPromise<T>() {
  let resolve: (value: T | PromiseLike<T>) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
