import { View } from '@tarojs/components';
import type { ClauseId } from '@contract/policy/clauses';
import { useWords } from '@phone/features/app';
import { aria, classes, sheet, Tag, TextLink } from '@phone/ui';
import type { MarkedClause, Piece } from './find';
import { chaptersOf, lineWeight } from './pages';
import styles from './policy.module.scss';
import { text } from './text';

const css = sheet(styles);

/** Elements of a clause besides its lines: itself, the note with its label, the mark, the link. */
const AROUND = 10;

/** How many nodes of the page a clause takes. */
export function clauseWeight({ heading, paragraphs }: MarkedClause): number {
  return [heading, ...paragraphs].reduce((sum, line) => sum + lineWeight(line), AROUND);
}

export const clauseElement = (id: ClauseId): string => `clause-${id.replaceAll('.', '-')}`;
export const hitElement = (hit: number): string => `hit-${hit}`;

type ClauseListProps = {
  readonly clauses: readonly MarkedClause[];
  /** The word found that the person stands at. */
  readonly at: number;
  readonly onProof: (id: ClauseId) => void;
};

export function ClauseList({ clauses, at, onProof }: ClauseListProps) {
  return (
    <View>
      {chaptersOf(clauses).map((chapter) => (
        <View key={chapter.chapter}>
          {chapter.clauses.map((clause) => (
            <Clause key={clause.id} clause={clause} at={at} onProof={onProof} />
          ))}
        </View>
      ))}
    </View>
  );
}

type ClauseProps = Omit<ClauseListProps, 'clauses'> & { readonly clause: MarkedClause };

function Clause({ clause, at, onProof }: ClauseProps) {
  const words = useWords(text);
  const { id, heading, paragraphs, note, review } = clause;
  return (
    <View id={clauseElement(id)} className={css('clause')}>
      {/* The screen's own title is that of the whole text. */}
      {id !== 'head' && (
        <View className={css('heading')} {...aria({ role: 'heading' })}>
          <Line pieces={heading} at={at} />
        </View>
      )}
      {review && <Tag>{words.review}</Tag>}
      {paragraphs.map((pieces, index) => (
        <View key={index} className={css('paragraph')}>
          <Line pieces={pieces} at={at} />
        </View>
      ))}
      {note !== null && (
        <View className={css('note')} {...aria({ role: 'note', label: words.noteLabel })}>
          <View className={css('noteLabel')}>{words.noteLabel}</View>
          {note}
        </View>
      )}
      <TextLink label={words.proof} onTap={() => onProof(id)} />
    </View>
  );
}

function Line({ pieces, at }: { readonly pieces: readonly Piece[]; readonly at: number }) {
  if (pieces.every(({ hit }) => hit === null)) {
    return <>{pieces.map(({ text: words }) => words).join('')}</>;
  }
  return (
    <>
      {pieces.map(({ text: words, hit }, index) => (
        <View
          key={index}
          className={classes(css('piece', hit !== null && 'hit', hit === at && 'here'))}
          {...(hit === null ? {} : { id: hitElement(hit), ...aria({ role: 'mark' }) })}
        >
          {words}
        </View>
      ))}
    </>
  );
}
