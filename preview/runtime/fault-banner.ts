import { action, h } from '../dom';
import type { Fault } from './faults';

/** Shows the last fault at the foot of the phone until it is put away. */
export function showFault(fault: Fault): void {
  document.querySelector('.fault-banner')?.remove();
  const banner = h(
    'div',
    { class: 'fault-banner', role: 'alert' },
    h('p', {}, h('b', {}, `${fault.where}：`), fault.message),
  );
  banner.append(action('×', () => banner.remove(), { 'aria-label': '收起' }));
  document.body.append(banner);
}
