import { useDidHide, useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import type { ActionName, Input, Output } from '@contract/index';
import type { CallError } from './answer';
import { entryOf, inputOf, load, questionOf, refresh, subscribe, type Entry } from './cache';

export type Query<N extends ActionName> = (
  | { state: 'loading'; value?: undefined; error?: undefined }
  /** `error`: this is the last known answer, and asking for a newer one failed. */
  | { state: 'ready'; value: Output<N>; error?: CallError<N> }
  | { state: 'failed'; value?: undefined; error: CallError<N> }
) & { reload: () => void };

/**
 * What a read answers, kept across pages: a page shows the last answer at once and asks again
 * when it opens, comes back to the front, or a write has changed something. One opening of a page is one
 * call. With a null input nothing is asked.
 */
export function useQuery<N extends ActionName>(name: N, input: Input<N> | null): Query<N> {
  const question = input === null ? null : questionOf(name, input);
  const entry = useSyncExternalStore(subscribe, () =>
    question === null ? undefined : entryOf<N>(question),
  );
  const visible = useRef(true);
  const ask = useCallback(
    (how: typeof load | typeof refresh) => {
      if (question !== null && visible.current) {
        void how(name, inputOf<N>(question));
      }
    },
    [name, question],
  );
  const outdated = entry?.outdated === true && !entry.loading;
  const opened = useRef(false);
  useEffect(() => {
    // Opening a page is asking, however recent the last answer: a link may have been taken back.
    ask(opened.current ? refresh : load);
    opened.current ||= question !== null;
  }, [ask, outdated, question]);
  useDidShow(() => {
    visible.current = true;
    ask(refresh);
  });
  useDidHide(() => {
    visible.current = false;
  });
  const reload = useCallback(() => ask(load), [ask]);
  return { ...shown(entry), reload };
}

function shown<N extends ActionName>(entry: Entry<N> | undefined) {
  if (entry?.value !== undefined) {
    const { value, error } = entry;
    return error === undefined
      ? ({ state: 'ready', value } as const)
      : ({ state: 'ready', value, error } as const);
  }
  return entry?.error === undefined || entry.loading
    ? ({ state: 'loading' } as const)
    : ({ state: 'failed', error: entry.error } as const);
}
