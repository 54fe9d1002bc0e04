import type { Output } from '@contract/index';
import { linkWords } from '@contract/link-words';
import { mayLeave, useWords, wordsNow } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { toast } from '@phone/platform/feedback';
import { Cell, List, Notice } from '@phone/ui';
import { text } from '../text';

type Website = NonNullable<Output<'media.open'>['website']>;

/** Where the link truly leads. */
export function WebsiteCell({ website }: { readonly website: Website }) {
  const words = useWords(text);
  const { leadsTo, warnings } = useWords(linkWords);
  const { host, warning } = website;
  return (
    <>
      {warning !== null && <Notice tone="wrong">{warnings[warning]}</Notice>}
      <List>
        <Cell title={words.website} note={leadsTo(host)} onTap={() => void copy(website)} />
      </List>
    </>
  );
}

async function copy(website: Website): Promise<void> {
  if (await mayLeave(website)) {
    const words = wordsNow(text);
    toast((await copyText(website.url)) ? words.copied : words.opens);
  }
}
