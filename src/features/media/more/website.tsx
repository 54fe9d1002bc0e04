import type { Output } from '@contract/index';
import { useWords, wordsNow } from '@phone/features/app';
import { copyText } from '@phone/platform/clipboard';
import { confirm, toast } from '@phone/platform/feedback';
import { Cell, List, Notice } from '@phone/ui';
import { text } from '../text';

type Website = NonNullable<Output<'media.open'>['website']>;

/** Where the link truly leads. A mini-program opens no foreign pages: the address can be copied. */
export function WebsiteCell({ website }: { readonly website: Website }) {
  const words = useWords(text);
  const { host, warning } = website;
  return (
    <>
      {warning !== null && <Notice tone="wrong">{words.warnings[warning]}</Notice>}
      <List>
        <Cell title={words.website} note={words.leadsTo(host)} onTap={() => void copy(website)} />
      </List>
    </>
  );
}

async function copy({ url, host, warning }: Website): Promise<void> {
  const words = wordsNow(text);
  const question = { title: words.leadsTo(host), yes: words.copy, no: words.leave };
  const said = warning === null ? words.outside : words.warnings[warning];
  if (await confirm({ ...question, text: said })) {
    toast((await copyText(url)) ? words.copied : words.opens);
  }
}
