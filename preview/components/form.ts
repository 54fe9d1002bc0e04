import { WxElement } from './wx-element';

/** A control whose value a form collects under its `name`. */
export type Field = { formValue(): unknown; resetField(): void };

export function isField(element: unknown): element is Field {
  return typeof (element as Partial<Field>).formValue === 'function';
}

/** Gathers the values of the named controls inside it. */
export class Form extends WxElement {
  finish(formType: string): void {
    if (formType === 'submit') {
      this.emit('submit', { value: this.values(), formId: '' });
      return;
    }
    for (const element of this.querySelectorAll('*')) {
      if (isField(element)) {
        element.resetField();
      }
    }
    this.emit('reset', {});
  }

  private values(): Record<string, unknown> {
    const named = [...this.querySelectorAll('*')].filter(
      (element): element is WxElement & Field => element instanceof WxElement && isField(element),
    );
    return Object.fromEntries(
      named
        .filter((element) => element.text('name') !== '')
        .map((element) => [element.text('name'), element.formValue()]),
    );
  }
}
