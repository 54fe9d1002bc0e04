import { WxElement } from '../components/wx-element';
import { sendEvent, templateNode } from './backend';

const LONG_PRESS_MS = 350;
const STILL_PX = 10;

/** Touch events, long presses and pressed looks, made from whatever pointer there is. */
export function listenForTouches(root: HTMLElement): void {
  let origin: { target: EventTarget; x: number; y: number; timer: number } | null = null;
  const send = (target: EventTarget, type: string, event: PointerEvent) => {
    const node = nearestNode(target);
    if (node !== null) {
      const touch = touchOf(event);
      const touches = type === 'touchend' || type === 'touchcancel' ? [] : [touch];
      sendEvent(node, type, {}, { touches, changedTouches: [touch] });
    }
  };
  root.addEventListener('pointerdown', (event) => {
    const target = event.target ?? root;
    const timer = window.setTimeout(() => send(target, 'longpress', event), LONG_PRESS_MS);
    origin = { target, x: event.clientX, y: event.clientY, timer };
    send(target, 'touchstart', event);
    showPressed(event);
  });
  root.addEventListener('pointermove', (event) => {
    if (origin !== null) {
      if (Math.hypot(event.clientX - origin.x, event.clientY - origin.y) > STILL_PX) {
        window.clearTimeout(origin.timer);
      }
      send(origin.target, 'touchmove', event);
    }
  });
  for (const [browser, wechat] of [
    ['pointerup', 'touchend'],
    ['pointercancel', 'touchcancel'],
  ] as const) {
    root.addEventListener(browser, (event) => {
      if (origin !== null) {
        window.clearTimeout(origin.timer);
        send(origin.target, wechat, event);
        origin = null;
      }
    });
  }
}

function nearestNode(target: EventTarget) {
  let element = target instanceof Node ? target : null;
  while (element !== null) {
    const node = templateNode(element);
    if (node !== null) {
      return node;
    }
    element = element.parentNode;
  }
  return null;
}

function touchOf(event: PointerEvent): Record<string, number> {
  const { pointerId: identifier, clientX, clientY } = event;
  return { identifier, clientX, clientY, pageX: clientX, pageY: clientY };
}

/** `hover-class` marks what is pressed for as long as the page says. */
function showPressed(event: PointerEvent): void {
  for (const item of event.composedPath()) {
    if (item instanceof WxElement && item.text('hover-class', 'none') !== 'none') {
      const classes = item.text('hover-class').split(' ').filter(Boolean);
      item.classList.add(...classes);
      const release = () =>
        window.setTimeout(
          () => item.classList.remove(...classes),
          item.number('hover-stay-time', 70),
        );
      window.addEventListener('pointerup', release, { once: true });
      window.addEventListener('pointercancel', release, { once: true });
      return;
    }
  }
}
