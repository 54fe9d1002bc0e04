import { WxElement } from '../components/wx-element';
import { sendEvent, templateNode } from './backend';

/** Makes WeChat's taps from clicks, so that fingers, mice, keyboards and screen readers all do. */
export function listenForTaps(root: HTMLElement): void {
  root.addEventListener('click', (event) => {
    const path = event.composedPath();
    const components = path.filter((item): item is WxElement => item instanceof WxElement);
    const node = path.map(templateNode).find((found) => found !== null);
    if (node === undefined || components.some((item) => item.disabled)) {
      return;
    }
    const { clientX: x, clientY: y } = event;
    const touch = { identifier: 0, clientX: x, clientY: y, pageX: x, pageY: y };
    sendEvent(node, 'tap', { x, y }, { touches: [touch], changedTouches: [touch] });
    for (const component of components) {
      component.tapped({ x, y });
    }
  });
  root.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if ((key === 'Enter' || key === ' ') && target instanceof WxElement && target.tabIndex === 0) {
      event.preventDefault();
      target.click();
    }
  });
}
