import { currentVersion } from '@contract/policy/versions';

/** The agreement a phone sends after showing the text that is in force. */
export const agreement = {
  version: currentVersion.id,
  hash: currentVersion.hash,
  language: 'zh-CN',
} as const;
