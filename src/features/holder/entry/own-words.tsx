import type { EntryId } from '@contract/values';
import { useWords, type Text } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, List, Section, Tag } from '@phone/ui';

/** Says that the keeper wrote this card down, and leads to where it is changed. */
export function OwnWords({ id }: { readonly id: EntryId }) {
  const words = useWords(text);
  return (
    <Section>
      <List>
        <Cell
          title={words.change}
          after={<Tag>{words.written}</Tag>}
          onTap={() => void go.to('/packages/exchange/pages/write/index', { id })}
        />
      </List>
    </Section>
  );
}

const text = {
  'zh-CN': { written: '自己记下的', change: '改名片内容' },
  en: { written: 'Written down by you', change: 'Change this card' },
} satisfies Text;
