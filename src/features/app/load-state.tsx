import { Failed, Skeleton } from '@phone/ui';
import { text } from './text';
import { useWords } from './words';

type LoadStateProps = {
  readonly query: { readonly state: 'loading' | 'failed'; readonly reload: () => void };
  /** What went wrong, from `failureWords`. */
  readonly why: string | undefined;
  readonly shape: 'card' | 'rows' | 'text';
};

/** What stands where content is still missing: its shape while it comes, or why it did not. */
export function LoadState({ query, why, shape }: LoadStateProps) {
  const words = useWords(text);
  if (query.state === 'loading') {
    return <Skeleton shape={shape} label={words.loading} />;
  }
  return (
    <Failed title={words.failedTitle} note={why} retryLabel={words.retry} onRetry={query.reload} />
  );
}
