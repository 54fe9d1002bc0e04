import { Button as WechatButton, View } from '@tarojs/components';
import type { ButtonProps as WechatButtonProps } from '@tarojs/components';
import { aria } from '../aria';
import { classes, sheet } from '../classes';
import styles from './button.module.scss';

const css = sheet(styles);

/** What WeChat does by itself when the button is pressed; handed on as it is. */
type OpenTypes = Pick<
  WechatButtonProps,
  'id' | 'openType' | 'onGetPhoneNumber' | 'onChooseAvatar' | 'onAgreePrivacyAuthorization'
>;

type ButtonProps = OpenTypes & {
  /** The words on it. */
  readonly label: string;
  readonly onTap?: () => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** True while its work goes on: it can't be pressed again and says so. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly className?: string;
};

export function Button({
  label,
  onTap,
  kind = 'primary',
  busy = false,
  disabled = false,
  className,
  ...openTypes
}: ButtonProps) {
  const off = busy || disabled;
  return (
    <WechatButton
      className={classes(css('button', kind, off && 'off'), className)}
      hoverClass={off ? 'none' : css('pressed')}
      disabled={off}
      onClick={() => {
        if (!off) {
          onTap?.();
        }
      }}
      {...openTypes}
      {...aria({ role: 'button', label })}
    >
      {busy && <View className={css('turning')} {...aria({ hidden: true })} />}
      {label}
    </WechatButton>
  );
}
