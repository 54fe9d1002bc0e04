import type { ComponentType, CSSProperties, ReactNode } from 'react';
import { phone } from './taro-api';

/**
 * Stands for WeChat's built-in components in tests of components: each is the plain element that
 * a reader of the screen would meet, with WeChat's event shapes (`event.detail.value`).
 */
type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };
type Heard = { readonly value: string };
type Listener = ((event: { detail: { value: string } }) => void) | undefined;

export const View = box('div');
export const ScrollView = box('div');
export const Text = box('span');

export function Button(props: Props) {
  return (
    <button
      {...attributes(props)}
      type="button"
      disabled={props['disabled'] === true}
      data-open-type={props['openType'] as string | undefined}
      onClick={() => pressed(props)}
    >
      {props.children}
    </button>
  );
}

/** WeChat asks its person first, and tells the program what they answered. */
function pressed(props: Props): void {
  (props['onClick'] as (() => void) | undefined)?.();
  const { openType } = props;
  const types = typeof openType === 'string' ? openType.split('|') : [];
  const tell = (type: string, listener: unknown, detail: object) => {
    if (types.includes(type)) {
      const refused = { errMsg: `${type}:fail user deny` };
      (listener as (event: object) => void)({ detail: phone.refused.has(type) ? refused : detail });
    }
  };
  tell('getPhoneNumber', props['onGetPhoneNumber'], { code: 'once' });
  tell('chooseAvatar', props['onChooseAvatar'], { avatarUrl: 'wxfile://avatar' });
}

export const Input = typed('input');
export const Textarea = typed('textarea');

/** The phone's calendar, as a plain field for a day. */
export function Picker(props: Props) {
  const choose = props['onChange'] as Listener;
  return (
    <div {...attributes(props)} role="group">
      {props.children}
      <input
        type="date"
        value={props['value'] as string}
        onChange={(event: { readonly target: unknown }) =>
          choose?.({ detail: { value: (event.target as Heard).value } })
        }
      />
    </div>
  );
}

export function Image(props: Props) {
  return <img {...attributes(props)} alt="" src={props['src'] as string} />;
}

function box(Tag: 'div' | 'span'): ComponentType<Props> {
  return function Box(props) {
    return <Tag {...attributes(props)}>{props.children}</Tag>;
  };
}

function typed(Tag: 'input' | 'textarea'): ComponentType<Props> {
  return function Typed(props) {
    const hear = (name: string) => (event: { readonly target: unknown }) =>
      (props[name] as Listener)?.({ detail: { value: (event.target as Heard).value } });
    return (
      <Tag
        {...attributes(props)}
        value={props['value'] as string}
        maxLength={props['maxlength'] as number}
        placeholder={props['placeholder'] as string}
        data-keyboard={props['type'] as string | undefined}
        onChange={hear('onInput')}
        onBlur={hear('onBlur')}
      />
    );
  };
}

/** `ariaRole` and its kin as the template plugin maps them; a tap as a click. */
function attributes(props: Props) {
  const mapped: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === 'ariaRole') {
      mapped['role'] = value;
    } else if (name.startsWith('aria')) {
      mapped[`aria-${name.slice('aria'.length).toLowerCase()}`] = value;
    }
  }
  return {
    ...mapped,
    id: props['id'] as string | undefined,
    className: props['className'] as string | undefined,
    style: props['style'] as CSSProperties | undefined,
    onClick: props['onClick'] as (() => void) | undefined,
  };
}
