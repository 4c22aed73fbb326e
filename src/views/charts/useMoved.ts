import { useState } from 'react';

/** A value that is asked for, and one that is shown in its place while it is moved. */
export type Moved<Value> = {
  readonly shown: Value;
  readonly isMoving: boolean;
  /** Shows another value until another one is asked for; null: shows the one that is asked for. */
  readonly move: (value: Value | null) => void;
};

/**
 * What a control shows of a value that a drag or a key moves: the address follows when the drag has ended,
 * or a moment after the key.
 *
 * @param keyOf the same text for the same values
 */
export function useMoved<Value>(asked: Value, keyOf: (value: Value) => string): Moved<Value> {
  const [moved, setMoved] = useState<{ readonly value: Value; readonly from: string } | null>(null);
  const key = keyOf(asked);
  if (moved && moved.from !== key) setMoved(null);
  return {
    shown: moved ? moved.value : asked,
    isMoving: moved !== null,
    move(value) {
      const isAsked = value === null || keyOf(value) === key;
      setMoved(isAsked ? null : { value, from: key });
    },
  };
}
