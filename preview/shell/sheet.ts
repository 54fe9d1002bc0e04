import { action, h } from '../dom';

export type SheetAction<T> = {
  readonly label: string;
  readonly value: T;
  readonly kind?: 'primary' | 'plain' | 'danger';
  readonly colour?: string;
};

export type SheetRequest<T> = {
  readonly title?: string;
  readonly body?: readonly (Node | string)[];
  readonly actions: readonly SheetAction<T>[];
  /** What closing with Escape or a tap beside it means. */
  readonly dismissed: T;
  readonly place?: 'centre' | 'bottom';
  readonly name: string;
};

/** Asks the person something on top of everything, as WeChat does; one answer, given once. */
export function openSheet<T>(request: SheetRequest<T>): Promise<T> {
  return new Promise((resolve) => {
    const dialog = h('dialog', {
      class: `sheet is-${request.place ?? 'bottom'}`,
      'data-sheet': request.name,
      'aria-label': request.title ?? request.name,
    });
    let answer = request.dismissed;
    const close = (value: T) => {
      answer = value;
      dialog.close();
    };
    if (request.title !== undefined && request.title !== '') {
      dialog.append(h('h2', {}, request.title));
    }
    dialog.append(h('div', { class: 'sheet-body' }, ...(request.body ?? [])));
    const buttons = request.actions.map((item) => {
      const button = action(item.label, () => close(item.value), { class: item.kind ?? 'plain' });
      button.style.color = item.colour ?? '';
      return button;
    });
    dialog.append(h('div', { class: 'sheet-actions' }, ...buttons));
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog && request.place !== 'centre') {
        close(request.dismissed);
      }
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
