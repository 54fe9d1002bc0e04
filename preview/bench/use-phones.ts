import { useEffect, useRef, useState } from 'react';
import type { BenchMessage, PhoneMessage } from '../protocol';
import { personOf } from '../people';
import { useStored } from './use-stored';

export type Side = 'left' | 'right';
export type Sides<T> = Readonly<Record<Side, T>>;

const MOST_FAULTS = 20;

/** Who holds which phone, and the wire between the bench and the two of them. */
export function usePhones(onMessage: (side: Side, message: PhoneMessage) => void) {
  const left = useRef<HTMLIFrameElement>(null);
  const right = useRef<HTMLIFrameElement>(null);
  const frames = { left, right };
  const [holders, setHolders] = useStored<Sides<string>>('bench:holders', {
    left: 'o-lin-zhiyuan',
    right: 'o-chen-man',
  });
  const [faults, setFaults] = useState<Sides<readonly string[]>>({ left: [], right: [] });
  const [away, setAway] = useState<Sides<boolean>>({ left: false, right: false });
  const send = (side: Side, message: BenchMessage) =>
    frames[side].current?.contentWindow?.postMessage(message, location.origin);

  const heard = useRef<(event: MessageEvent<PhoneMessage>) => void>(() => undefined);
  heard.current = ({ source, data }) => {
    const side = sideOf(source, frames);
    if (side === null) {
      return;
    }
    if (data.type === 'phone:ready') {
      send(side, { type: 'bench:peer', name: personOf(holders[other(side)]).name });
      setFaults((now) => ({ ...now, [side]: [] }));
      setAway((now) => ({ ...now, [side]: false }));
    } else if (data.type === 'phone:fault') {
      setFaults((now) => ({ ...now, [side]: [...now[side], data.message].slice(-MOST_FAULTS) }));
    } else if (data.type === 'phone:closed') {
      setAway((now) => ({ ...now, [side]: true }));
    }
    onMessage(side, data);
  };
  useEffect(() => {
    const listen = (event: MessageEvent<PhoneMessage>) => {
      if (event.origin === location.origin) {
        heard.current(event);
      }
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  useEffect(() => {
    for (const side of ['left', 'right'] as const) {
      send(side, { type: 'bench:peer', name: personOf(holders[other(side)]).name });
    }
  });

  return {
    ...{ frames, holders, faults, away, send },
    /** Two phones are never one person's: choosing the other's holder swaps them. */
    hold(side: Side, openid: string) {
      const swapped = holders[other(side)] === openid ? holders[side] : holders[other(side)];
      setHolders({ ...holders, [side]: openid, [other(side)]: swapped });
    },
    restart(side: Side) {
      frames[side].current?.contentWindow?.location.reload();
    },
    arrive(side: Side) {
      setAway((now) => ({ ...now, [side]: false }));
    },
  };
}

export const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

function sideOf(
  source: MessageEventSource | null,
  frames: Sides<{ readonly current: HTMLIFrameElement | null }>,
): Side | null {
  return (
    (['left', 'right'] as const).find((side) => frames[side].current?.contentWindow === source) ??
    null
  );
}
