import type { Element as TemplateNode } from 'glass-easel';
import { Canvas } from '../components/canvas';
import { WxElement } from '../components/wx-element';
import { Unsupported } from '../runtime/faults';
import type { OpenPage } from '../runtime/page';
import type { Phone } from '../runtime/phone';
import { canvasNode } from './canvas-node';

type Answer = Record<string, unknown> | null;
type Fields = {
  id?: boolean;
  dataset?: boolean;
  rect?: boolean;
  size?: boolean;
  scrollOffset?: boolean;
  node?: boolean;
  properties?: readonly string[];
  computedStyle?: readonly string[];
};
type Callback = (answer: unknown) => void;

/** Measures what is on the visible page; selectors are the framework's own, `>>>` included. */
export function selectorQueryApis(phone: Phone) {
  return { createSelectorQuery: () => createQuery(phone) };
}

function createQuery(phone: Phone) {
  const asked: (() => unknown)[] = [];
  const refer = (find: (page: OpenPage) => readonly HTMLElement[], all: boolean) => {
    const ask = (fields: Fields, callback?: Callback) => {
      asked.push(() => {
        const page = phone.stack.top;
        const found = page === undefined ? [] : find(page).map((el) => measure(el, fields, phone));
        const answer = all ? found : (found[0] ?? null);
        callback?.(answer);
        return answer;
      });
      return query;
    };
    return {
      boundingClientRect: (callback?: Callback) =>
        ask({ id: true, dataset: true, rect: true, size: true }, callback),
      scrollOffset: (callback?: Callback) =>
        ask({ id: true, dataset: true, scrollOffset: true }, callback),
      fields: ask,
      node: (callback?: Callback) => ask({ node: true }, callback),
      context: () => {
        throw new Unsupported('NodesRef.context');
      },
    };
  };
  const query = {
    in: () => query,
    select: (selector: string) => refer((page) => select(page, selector).slice(0, 1), false),
    selectAll: (selector: string) => refer((page) => select(page, selector), true),
    selectViewport: () => refer((page) => [page.frame.scroller], false),
    exec(callback?: (answers: unknown[]) => void) {
      window.requestAnimationFrame(() => callback?.(asked.map((run) => run())));
      return query;
    },
  };
  return query;
}

function select(page: OpenPage, selector: string): HTMLElement[] {
  const shadow = page.root.getComponent().getShadowRoot();
  const nodes: TemplateNode[] = shadow?.querySelectorAll(selector) ?? [];
  return nodes
    .map((node) => node.getBackendElement() as unknown)
    .filter((element): element is HTMLElement => element instanceof HTMLElement);
}

function measure(element: HTMLElement, fields: Fields, phone: Phone): Answer {
  const box = element.getBoundingClientRect();
  const origin = phone.stack.top?.frame.frame.getBoundingClientRect();
  const [left, top] = [box.left - (origin?.left ?? 0), box.top - (origin?.top ?? 0)];
  const { width, height } = box;
  const node = (element as { __wxElement?: TemplateNode }).__wxElement;
  const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = element;
  const style = fields.computedStyle === undefined ? null : getComputedStyle(element);
  return {
    ...(fields.id === true ? { id: element.id } : {}),
    ...(fields.dataset === true ? { dataset: { ...node?.dataset } } : {}),
    ...(fields.rect === true ? { left, top, right: left + width, bottom: top + height } : {}),
    ...(fields.size === true ? { width, height } : {}),
    ...(fields.scrollOffset === true ? { scrollTop, scrollLeft, scrollHeight, scrollWidth } : {}),
    ...(fields.node === true ? { node: nodeOf(element, phone) } : {}),
    ...pick(fields.properties, (name) =>
      element instanceof WxElement ? element.props.get(name) : undefined,
    ),
    ...pick(fields.computedStyle, (name) => style?.getPropertyValue(name)),
  };
}

function pick(names: readonly string[] | undefined, read: (name: string) => unknown) {
  return Object.fromEntries((names ?? []).map((name) => [name, read(name)]));
}

function nodeOf(element: HTMLElement, phone: Phone): unknown {
  if (element instanceof Canvas) {
    return canvasNode(element.surface, phone.files);
  }
  throw new Unsupported(`NodesRef.node of <${element.localName.replace('wx-', '')}>`);
}
