import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLongPress } from '../../src/ui/useLongPress';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Rows({ onHold, onClick }: { onHold: () => void; onClick: () => void }) {
  return (
    <>
      <button type="button" {...useLongPress(onHold)}>
        held
      </button>
      <button type="button" onClick={onClick}>
        other
      </button>
    </>
  );
}

it('the click after a long press is swallowed, wherever it lands, and none after it', () => {
  const [onHold, onClick] = [vi.fn(), vi.fn()];
  render(<Rows onHold={onHold} onClick={onClick} />);
  const [held, other] = [screen.getByText('held'), screen.getByText('other')];
  fireEvent.pointerDown(held, { pointerType: 'touch' });
  act(() => void vi.advanceTimersByTime(500));
  expect(onHold).toHaveBeenCalledOnce();
  // The rows have moved below the finger.
  fireEvent.click(other);
  expect(onClick).not.toHaveBeenCalled();
  fireEvent.click(other);
  expect(onClick).toHaveBeenCalledOnce();
});

it('a finger that is put down again clicks, if none has followed the long press', () => {
  const onClick = vi.fn();
  render(<Rows onHold={() => {}} onClick={onClick} />);
  fireEvent.pointerDown(screen.getByText('held'), { pointerType: 'touch' });
  act(() => void vi.advanceTimersByTime(500));
  fireEvent.pointerDown(screen.getByText('other'), { pointerType: 'touch' });
  fireEvent.click(screen.getByText('other'));
  expect(onClick).toHaveBeenCalledOnce();
});
