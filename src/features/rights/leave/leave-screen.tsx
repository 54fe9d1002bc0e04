import { useMe } from '@phone/cloud/use-me';
import { useQuery } from '@phone/cloud/use-query';
import { failureWords, LoadState, Screen, useWords } from '@phone/features/app';
import { Empty } from '@phone/ui';
import { text } from '../text';
import { BeforeLeaving } from './before-leaving';
import { WhileLeaving } from './while-leaving';

/** 注销账号: what goes, what stays and why, when, and the way back. */
export function LeaveScreen() {
  const words = useWords(text);
  const me = useMe();
  const query = useQuery('rights.previewLeaving', me === null ? null : {});
  useQuery('account.me', me === undefined ? {} : null);
  return (
    <Screen title={words.leaveTitle}>
      {me === null && <Empty icon="gone" title={words.nothingHeld} note={words.nothingHeldNote} />}
      {me !== null && query.state !== 'ready' && (
        <LoadState
          query={query}
          why={query.error === undefined ? undefined : failureWords(query.error)}
          shape="rows"
        />
      )}
      {me !== null &&
        query.state === 'ready' &&
        (me?.state === 'leaving' ? (
          <WhileLeaving leavesAt={me.leavesAt ?? query.value.erasedAt} preview={query.value} />
        ) : (
          <BeforeLeaving preview={query.value} />
        ))}
    </Screen>
  );
}
