// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { memoryStore } from './keyValueStore.ts';
import { useStored } from './useStored.ts';
import { versionedRecord } from './versionedRecord.ts';

const KEY = 'test.count';

function countIn(initial: Record<string, string> = {}) {
  const store = memoryStore(initial);
  const options = { key: KEY, schema: z.int(), migrations: [], whenMissing: 0 };
  return { store, record: versionedRecord(store, options) };
}

const textOf = (count: number) => JSON.stringify({ version: 0, data: count });

afterEach(cleanup);

test('shows what is stored, then what this page writes', () => {
  const { record } = countIn({ [KEY]: textOf(3) });
  const { result } = renderHook(() => useStored(record));
  expect(result.current).toEqual({ data: 3, problem: null });
  act(() => {
    record.write(4);
  });
  expect(result.current.data).toBe(4);
});

test('stays the same object across renders', () => {
  const { record } = countIn({ [KEY]: textOf(3) });
  const { result, rerender } = renderHook(() => useStored(record));
  const before = result.current;
  rerender();
  expect(result.current).toBe(before);
});

test.each([KEY, null])('answers another tab that wrote (event key %j)', (key) => {
  const { store, record } = countIn();
  const { result } = renderHook(() => useStored(record));
  store.write(KEY, textOf(9));
  expect(result.current.data).toBe(0);
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key }));
  });
  expect(result.current.data).toBe(9);
});

test('is the empty state on the server, whatever is stored', () => {
  const { record } = countIn({ [KEY]: textOf(3) });
  function Count() {
    return <p>{useStored(record).data}</p>;
  }
  expect(renderToString(<Count />)).toBe('<p>0</p>');
});

test('stops listening when it is taken off the page', () => {
  const { record } = countIn();
  const leave = vi.fn();
  const leaveWindow = vi.spyOn(window, 'removeEventListener');
  const { unmount } = renderHook(() => useStored({ ...record, subscribe: () => leave }));
  unmount();
  expect(leave).toHaveBeenCalled();
  expect(leaveWindow.mock.calls.map(([kind]) => kind)).toEqual(
    expect.arrayContaining(['storage', 'pageshow']),
  );
});
