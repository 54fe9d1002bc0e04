import { WxElement } from './wx-element';

const ALLOWED = new Set(
  'a abbr b blockquote br code div em h1 h2 h3 h4 h5 h6 hr i img li ol p span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);

type RichNode = {
  readonly type?: string;
  readonly name?: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly children?: readonly RichNode[];
};

/** Static rich text from a tree of nodes or from HTML; no scripts, no events, as in WeChat. */
export class RichText extends WxElement {
  protected override changed(name: string): void {
    if (name !== 'nodes') {
      return;
    }
    const nodes = this.props.get('nodes');
    const list = typeof nodes === 'string' ? nodesOf(nodes) : nodes;
    this.replaceChildren(...(Array.isArray(list) ? list : []).flatMap(draw));
  }
}

function draw(node: RichNode): Node[] {
  if (node.type === 'text' || node.name === undefined) {
    return [document.createTextNode(node.text ?? '')];
  }
  if (!ALLOWED.has(node.name)) {
    return (node.children ?? []).flatMap(draw);
  }
  const element = document.createElement(node.name);
  for (const name of ['class', 'style', 'src', 'alt', 'width', 'height', 'colspan', 'rowspan']) {
    const value = node.attrs?.[name];
    if (value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...(node.children ?? []).flatMap(draw));
  return [element];
}

function nodesOf(html: string): RichNode[] {
  const read = (node: Node): RichNode => {
    if (!(node instanceof Element)) {
      return { type: 'text', text: node.textContent ?? '' };
    }
    const attrs = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return { name: node.localName, attrs, children: [...node.childNodes].map(read) };
  };
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map(read);
}
