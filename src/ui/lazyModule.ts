import { type ComponentType, lazy } from 'react';

/** A module that loads later: its components are drawn at once where it has been loaded before. */
export function lazyModule<Module>(load: () => Promise<Module>) {
  let loaded: Module | undefined;
  const loadOnce = async () => {
    loaded = await load();
    return loaded;
  };
  return {
    /** Joins a load that is running. Of one that has failed some browsers say so again without asking. */
    load: loadOnce,
    component: <Props>(pick: (module: Module) => ComponentType<Props>) =>
      lazy(() =>
        loaded
          ? settled({ default: pick(loaded) })
          : loadOnce().then((module) => ({ default: pick(module) })),
      ),
  };
}

/** React goes on at once with what this calls back with, where it would show a placeholder for a promise. */
function settled<Value>(value: Value): Promise<Value> {
  const then = (use: (value: Value) => void) => use(value);
  return Object.assign(Promise.resolve(value), { then });
}
