import { CurrentWindowBackendContext, Element as TemplateNode, Event } from 'glass-easel';
import { createBuiltin } from '../components';
import { WxElement } from '../components/wx-element';

type Backend = InstanceType<typeof CurrentWindowBackendContext>;
type BackendElement = Parameters<Backend['setListenerStats']>[0];

/** Events that come from the browser; every other one is sent by a component or by `touches`. */
const BROWSER_EVENTS = new Set([
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
]);

/**
 * Draws templates with our own built-in components and keeps the framework's own mouse and touch
 * handling off: taps come from `click`, so that keyboards and screen readers make them too.
 */
export class PhoneBackend extends CurrentWindowBackendContext {
  override document = {
    createElement: (tag: string) => asBackend(createBuiltin(tag)),
    createTextNode: (text: string) => asBackend(document.createTextNode(text)),
    createDocumentFragment: () => asBackend(document.createDocumentFragment()),
  };

  override onEvent(): void {}

  override setListenerStats(...[target, type]: Parameters<Backend['setListenerStats']>): void {
    const element: unknown = target;
    if (!(element instanceof WxElement)) {
      return;
    }
    element.listened.add(type);
    if (BROWSER_EVENTS.has(type)) {
      element.addEventListener(type, (event) => {
        if (event.target === element) {
          element.emit(type, {}, { bubbles: true });
        }
      });
    }
  }
}

/** Template properties reach our components with their types instead of as attribute texts. */
export function passPropertiesTyped(): void {
  const plain = Object.getOwnPropertyDescriptor(TemplateNode.prototype, 'updateAttribute')
    ?.value as (this: TemplateNode, name: string, value: unknown) => void;
  TemplateNode.prototype.updateAttribute = function update(name: string, value: unknown) {
    const element: unknown = this.getBackendElement();
    if (element instanceof WxElement) {
      element.receive(name, value);
      return;
    }
    plain.call(this, name, value);
  };
}

/** The template node an element of the page was made for. */
export function templateNode(element: EventTarget | null): TemplateNode | null {
  return (element as { __wxElement?: TemplateNode } | null)?.__wxElement ?? null;
}

/** Sends an event the way WeChat sends a touch: it bubbles and crosses component borders. */
export function sendEvent(
  node: TemplateNode,
  type: string,
  detail: unknown,
  extraFields: Record<string, unknown>,
): void {
  Event.dispatchEvent(
    node,
    new Event(type, detail, { bubbles: true, composed: true, capturePhase: true, extraFields }),
  );
}

function asBackend(node: Node): BackendElement {
  return node as unknown as BackendElement;
}
