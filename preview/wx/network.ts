import type { Phone } from '../runtime/phone';
import { api } from './api';

type Listener = (state: { isConnected: boolean; networkType: string }) => void;

export function networkApis(phone: Phone) {
  const state = () => {
    const { online } = phone.settings();
    return { isConnected: online, networkType: online ? 'wifi' : 'none' };
  };
  phone.onSettings((now, before) => {
    if (now.online !== before.online) {
      phone.life.tell('network', state());
    }
  });
  return {
    getNetworkType: api('getNetworkType', () => ({ networkType: state().networkType })),
    onNetworkStatusChange: (listener: Listener) => phone.life.on('network', listener),
    offNetworkStatusChange: (listener?: Listener) => phone.life.off('network', listener),
  };
}
