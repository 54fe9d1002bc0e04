import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CardFieldName } from '@contract/card-fields';
import { useWords } from '@phone/features/app';
import { Section, sheet, TextLink } from '@phone/ui';
import { text as cardText } from '../text';
import { AudienceLink } from './audience/audience-link';
import { CardField } from './card-field';
import type { Problems } from './check';
import { isFilled } from './content';
import { fieldNames, type FieldName, type groups } from './fields';
import styles from './form.module.scss';
import { text } from './text';
import type { Editor } from './use-editor';

const css = sheet(styles);

type FieldGroupProps = {
  readonly group: (typeof groups)[number];
  readonly editor: Editor;
  readonly audienceOf: (field: CardFieldName) => Parameters<typeof AudienceLink>[0]['audience'];
  /** Of the fields that are judged already. */
  readonly problems: Problems;
  readonly onLeave: (field: FieldName) => void;
  readonly onAudience: (field: CardFieldName) => void;
};

/** Fields of one kind: the essential ones, those in use, and the names of the others. */
export function FieldGroup({ group, editor, onLeave, ...more }: FieldGroupProps) {
  const words = useWords(text);
  const labels = useWords(cardText);
  const [added, setAdded] = useState<readonly FieldName[]>([]);
  const { content, change } = editor;
  const isShown = (field: FieldName) => added.includes(field) || isFilled(content, field);
  const rest = group.more.filter((field) => !isShown(field));
  const shown = fieldNames.filter(
    (field) =>
      group.essential.includes(field) || group.more.some((one) => one === field && isShown(one)),
  );
  return (
    <Section title={words.groups[group.id]}>
      {shown.map((field) => (
        <CardField
          key={field}
          field={field}
          value={content.values[field]}
          problem={more.problems[field]}
          onInput={(value) => change({ values: { ...content.values, [field]: value } })}
          onLeave={() => onLeave(field)}
          aside={
            field !== 'name' && (
              <AudienceLink
                label={labels[field]}
                audience={more.audienceOf(field)}
                onTap={() => more.onAudience(field)}
              />
            )
          }
        />
      ))}
      {rest.length > 0 && (
        <View className={css('more')}>
          <View className={css('add')}>{words.add}</View>
          {rest.map((field) => (
            <TextLink
              key={field}
              label={labels[field]}
              onTap={() => setAdded((before) => [...before, field])}
            />
          ))}
        </View>
      )}
    </Section>
  );
}
