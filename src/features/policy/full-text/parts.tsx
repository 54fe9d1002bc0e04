import { useWords } from '@phone/features/app';
import { Actions, Button, Hint } from '@phone/ui';
import { text } from './text';

type PartsProps = {
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
};

/** From one part of a long text to the next; nothing where it is drawn in one piece. */
export function Parts({ page, pages, onTurn }: PartsProps) {
  const words = useWords(text);
  if (pages < 2) {
    return null;
  }
  return (
    <>
      <Hint>{words.part(page + 1, pages)}</Hint>
      <Actions pair inline>
        <Button
          kind="quiet"
          label={words.earlier}
          disabled={page === 0}
          onTap={() => onTurn(page - 1)}
        />
        <Button
          kind="quiet"
          label={words.later}
          disabled={page === pages - 1}
          onTap={() => onTurn(page + 1)}
        />
      </Actions>
    </>
  );
}
