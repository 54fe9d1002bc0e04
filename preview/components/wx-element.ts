import { Event, type Element as TemplateNode } from 'glass-easel';
import { browserUnits } from '../compile/units';

/** What a finger did, as a component is told of it after the page's own listeners. */
export type Tap = { readonly x: number; readonly y: number };

/**
 * The base of every built-in component: a custom element that takes its properties from the
 * compiled template with their types, and speaks to the page through WeChat's events.
 */
export class WxElement extends HTMLElement {
  readonly props = new Map<string, unknown>();
  /** The events the page listens for on this very component. */
  readonly listened = new Set<string>();

  /** Called by the template for every property, first and later; undefined means the default. */
  receive(name: string, value: unknown): void {
    if (name.startsWith('aria-')) {
      this.setAria(name, value);
      return;
    }
    this.props.set(name, value);
    if (name === 'hidden') {
      this.toggleAttribute('hidden', truthy(value));
    }
    this.changed(name);
    this.refreshFocus();
  }

  /** A property has a new value. */
  protected changed(_name: string): void {}

  /** A tap reached the component, after the page's listeners have had it. */
  tapped(_tap: Tap): void {}

  /** A disabled component swallows taps, as in WeChat. */
  get disabled(): boolean {
    return false;
  }

  /** The role it has when the page gives none. */
  protected get defaultRole(): string | null {
    return null;
  }

  connectedCallback(): void {
    this.refreshRole();
    this.refreshFocus();
  }

  override setAttribute(name: string, value: string): void {
    super.setAttribute(name, name === 'style' ? browserUnits(value) : value);
  }

  text(name: string, otherwise = ''): string {
    const value = this.props.get(name);
    return value === undefined || value === null ? otherwise : textOf(value);
  }

  flag(name: string): boolean {
    return truthy(this.props.get(name));
  }

  number(name: string, otherwise: number): number {
    const value = this.props.get(name);
    const number = value === undefined || value === '' ? Number.NaN : Number(value);
    return Number.isNaN(number) ? otherwise : number;
  }

  emit(type: string, detail: unknown = {}, options: { bubbles?: boolean } = {}): void {
    const node = (this as { __wxElement?: TemplateNode }).__wxElement;
    if (node !== undefined) {
      const bubbles = options.bubbles ?? false;
      Event.dispatchEvent(node, new Event(type, detail, { bubbles, composed: bubbles }));
    }
  }

  protected refreshFocus(): void {
    const role = this.getAttribute('role');
    if (role === null || !FOCUSABLE_ROLES.has(role) || this.keepsFocusInside) {
      return;
    }
    this.tabIndex = this.disabled ? -1 : 0;
    setOrRemove(this, 'aria-disabled', this.disabled ? 'true' : null);
  }

  /** True where an inner control takes the focus instead of the component itself. */
  protected get keepsFocusInside(): boolean {
    return false;
  }

  private setAria(name: string, value: unknown): void {
    const text = value === undefined || value === null || value === '' ? null : textOf(value);
    if (name === 'aria-role') {
      this.props.set(name, text);
      this.refreshRole();
      this.refreshFocus();
      return;
    }
    this.props.set(name, text);
    setOrRemove(this.ariaTarget, name, text);
  }

  /** Where aria attributes go: the inner control where there is one. */
  protected get ariaTarget(): HTMLElement {
    return this;
  }

  private refreshRole(): void {
    const given = this.props.get('aria-role');
    const role = typeof given === 'string' ? given : this.defaultRole;
    setOrRemove(this, 'role', role);
    // WeChat's headings have no level; a browser wants one.
    if (role === 'heading' && !this.hasAttribute('aria-level')) {
      this.setAttribute('aria-level', '2');
    }
  }
}

/** Attributes take texts, numbers and switches; WeChat writes an object out the same way. */
function textOf(value: unknown): string {
  return typeof value === 'object'
    ? JSON.stringify(value)
    : `${value as string | number | boolean}`;
}

/** WeChat reads any non-empty value as true, the word "false" included. */
export function truthy(value: unknown): boolean {
  return Boolean(value);
}

export function setOrRemove(
  target: { setAttribute(name: string, value: string): void; removeAttribute(name: string): void },
  name: string,
  value: string | null,
): void {
  if (value === null) {
    target.removeAttribute(name);
  } else {
    target.setAttribute(name, value);
  }
}

const FOCUSABLE_ROLES = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'menuitem',
  'option',
  'radio',
  'switch',
  'tab',
]);
