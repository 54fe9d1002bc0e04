import { useWords } from '@phone/features/app';
import { go } from '@phone/platform/navigation';
import { Cell, Icon, List, Section } from '@phone/ui';
import { text } from '../text';

/** The ways to cards that come in, returned, from nearby or in a file, and to order among them. */
export function Incoming({ count }: { readonly count: number }) {
  const words = useWords(text);
  return (
    <Section>
      <List>
        <Cell
          before={<Icon name="card" tone="accent" />}
          title={count === 0 ? words.exchanges : words.incoming(count)}
          tone={count === 0 ? 'plain' : 'accent'}
          onTap={() => void go.to('/packages/exchange/pages/exchanges/index')}
        />
        <Cell
          before={<Icon name="holder" tone="accent" />}
          title={words.nearby}
          onTap={() => void go.to('/packages/exchange/pages/nearby/index')}
        />
        <Cell
          before={<Icon name="copy" tone="accent" />}
          title={words.order}
          onTap={() => void go.to('/packages/exchange/pages/order/index')}
        />
      </List>
    </Section>
  );
}
