import { text } from './text';

const said = (name: 'closedNote' | 'unsafe' | 'missing' | 'noCard') => ({
  'zh-CN': text['zh-CN'][name],
  en: text.en[name],
});

/** What to say to the refusals that only messages know. */
export const refusals = {
  'message/closed': said('closedNote'),
  'message/not-found': said('missing'),
  'content/unsafe': said('unsafe'),
  'card/not-found': said('noCard'),
  'exchange/not-found': said('closedNote'),
} as const;
