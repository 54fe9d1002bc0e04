import { Input, Textarea, View } from '@tarojs/components';
import type { InputProps } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from '../aria';
import { sheet } from '../classes';
import styles from './field.module.scss';

const css = sheet(styles);

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onLeave?: () => void;
  /** Said under the field while nothing is wrong. */
  readonly help?: string | undefined;
  /** Said instead of the help, and only with a reason and a way out. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** Which keyboard comes up. */
  readonly keyboard?: 'text' | 'number' | 'nickname';
  readonly maxLength: number;
  /** A small mark beside the label, such as "required". */
  readonly mark?: string;
  readonly multiline?: boolean;
  readonly id?: string;
  /** Stands below: what helps to fill the field in. */
  readonly children?: ReactNode;
};

/** Label above, help below, the error in place. */
export function Field(props: FieldProps) {
  const { label, value, help, error, mark, multiline = false, maxLength } = props;
  const note = error ?? help;
  return (
    <View className={css('field')} {...(props.id === undefined ? {} : { id: props.id })}>
      <View className={css('head')} {...aria({ hidden: true })}>
        {label}
        {mark !== undefined && <View className={css('mark')}>{mark}</View>}
        {multiline && (
          <View className={css('count')}>
            {value.length} / {maxLength}
          </View>
        )}
      </View>
      <Box {...props} />
      {note !== undefined && (
        <View
          className={css('note', error !== undefined && 'wrong')}
          {...(error === undefined ? {} : aria({ role: 'alert', live: 'polite' }))}
        >
          {note}
        </View>
      )}
      {props.children}
    </View>
  );
}

function Box(props: FieldProps) {
  const { label, value, onInput, onLeave, error, mark, multiline = false } = props;
  const shared = {
    value,
    maxlength: props.maxLength,
    placeholder: props.placeholder ?? '',
    placeholderClass: css('placeholder'),
    cursorSpacing: 120,
    onBlur: (event: { readonly detail: { readonly value: string } }) => {
      // A nickname picked above the keyboard arrives on some phones only when the field is left.
      if (event.detail.value !== value) {
        onInput(event.detail.value);
      }
      onLeave?.();
    },
    ...aria({ label: [label, mark, error].filter((part) => part !== undefined).join('，') }),
  };
  const className = css('box', multiline && 'tall', error !== undefined && 'bad');
  if (multiline) {
    return (
      <Textarea
        {...shared}
        className={className}
        disableDefaultPadding
        onInput={(event) => onInput(event.detail.value)}
      />
    );
  }
  const keyboard: keyof InputProps.Type = props.keyboard ?? 'text';
  return (
    <Input
      {...shared}
      className={className}
      type={keyboard}
      onInput={(event) => onInput(event.detail.value)}
    />
  );
}
