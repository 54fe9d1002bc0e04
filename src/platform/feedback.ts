import Taro from '@tarojs/taro';

const TOAST_MS = 2200;

/** One short sentence that goes away by itself; never the only place of something needed. */
export function toast(title: string): void {
  void Taro.showToast({ title, icon: 'none', duration: TOAST_MS });
}

export type Question = {
  title: string;
  /** What happens, by name: what is lost, what stays. */
  text?: string;
  yes: string;
  no: string;
};

/** True only where the person tapped `yes`. */
export async function confirm({ title, text, yes, no }: Question): Promise<boolean> {
  if (width(yes) > BUTTON_WIDTH || width(no) > BUTTON_WIDTH) {
    throw new Error('WeChat refuses a question with words this long on a button.');
  }
  const { confirm: agreed } = await Taro.showModal({
    title,
    content: text ?? '',
    confirmText: yes,
    cancelText: no,
  });
  return agreed;
}

/** WeChat counts a Chinese sign as two letters and allows eight. */
const BUTTON_WIDTH = 8;
function width(words: string): number {
  return [...words].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 2 : 1), 0);
}

/** The index of the chosen line, or null where the person closed the list. */
export async function actionSheet(lines: readonly string[]): Promise<number | null> {
  try {
    const { tapIndex } = await Taro.showActionSheet({ itemList: [...lines] });
    return tapIndex;
  } catch {
    return null;
  }
}
