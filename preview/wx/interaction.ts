import { h } from '../dom';
import type { Phone } from '../runtime/phone';
import { WxFailure } from '../runtime/wx-failure';
import { openSheet, type SheetAction } from '../shell/sheet';
import { api } from './api';

type ToastOptions = {
  title?: string;
  icon?: string;
  duration?: number;
  mask?: boolean;
};
type ModalOptions = {
  title?: string;
  content?: string;
  showCancel?: boolean;
  cancelText?: string;
  cancelColor?: string;
  confirmText?: string;
  confirmColor?: string;
  editable?: boolean;
  placeholderText?: string;
};
type ActionSheetOptions = { itemList: string[]; alertText?: string; itemColor?: string };

const ICONS = ['success', 'error', 'loading', 'none'] as const;

/** Toast, loading, modal and action sheet. */
export function interactionApis({ shell }: Pick<Phone, 'shell'>) {
  const { toaster } = shell;
  return {
    showToast: api('showToast', ({ title, icon, duration, mask }: ToastOptions) => {
      toaster.show('toast', {
        title: title ?? '',
        icon: ICONS.find((item) => item === icon) ?? 'success',
        durationMs: duration ?? 1500,
        mask: mask === true,
      });
    }),
    hideToast: api('hideToast', () => toaster.hide('toast')),
    showLoading: api('showLoading', ({ title, mask }: ToastOptions) => {
      const request = { title: title ?? '', icon: 'loading', durationMs: null } as const;
      toaster.show('loading', { ...request, mask: mask === true });
    }),
    hideLoading: api('hideLoading', () => toaster.hide('loading')),
    showModal: api('showModal', showModal),
    showActionSheet: api('showActionSheet', showActionSheet),
  };
}

async function showModal(options: ModalOptions): Promise<object> {
  const cancel = shortText(options.cancelText ?? '取消', 'cancelText');
  const confirm = shortText(options.confirmText ?? '确定', 'confirmText');
  const entry = options.editable === true ? entryFor(options) : null;
  const colours = [options.cancelColor ?? '', options.confirmColor ?? ''] as const;
  const actions: SheetAction<boolean>[] = [
    { label: cancel, value: false, colour: colours[0] },
    { label: confirm, value: true, kind: 'primary', colour: colours[1] },
  ];
  const confirmed = await openSheet<boolean>({
    name: 'modal',
    place: 'centre',
    title: options.title ?? '',
    body: [entry ?? h('p', {}, options.content ?? '')],
    dismissed: false,
    actions: options.showCancel === false ? actions.slice(1) : actions,
  });
  const content = entry !== null && confirmed ? { content: entry.value } : {};
  return { confirm: confirmed, cancel: !confirmed, ...content };
}

function entryFor({ content, placeholderText, title }: ModalOptions): HTMLTextAreaElement {
  const placeholder = placeholderText ?? '';
  const label = placeholder === '' ? (title ?? '') : placeholder;
  const entry = h('textarea', { rows: '2', placeholder, 'aria-label': label });
  entry.value = content ?? '';
  return entry;
}

/** WeChat refuses modal buttons longer than four Chinese characters, or eight Latin ones. */
function shortText(text: string, name: string): string {
  const width = [...text].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0);
  if (width > 8) {
    throw new WxFailure(`${name} length should not larger than 4 Chinese characters`);
  }
  return text;
}

async function showActionSheet(options: ActionSheetOptions): Promise<object> {
  const { itemList } = options;
  if (!Array.isArray(itemList) || itemList.length === 0 || itemList.length > 6) {
    throw new WxFailure('parameter error: itemList should have 1 to 6 items');
  }
  const tapIndex = await openSheet<number>({
    name: 'action-sheet',
    body: options.alertText === undefined ? [] : [h('p', {}, options.alertText)],
    dismissed: -1,
    actions: [
      ...itemList.map((label, value) => ({ label, value, colour: options.itemColor ?? '' })),
      { label: '取消', value: -1 },
    ],
  });
  if (tapIndex < 0) {
    throw new WxFailure('cancel');
  }
  return { tapIndex };
}
