import { useRef, useState } from 'react';
import { currentMe } from '@phone/cloud/me';
import { useMember } from '@phone/features/consent';

export type Publish = {
  /** The question is on the screen. */
  readonly asking: boolean;
  readonly answer: (agreed: boolean) => void;
  /** True where contacts may be open to everyone: agreed to before, or now. */
  readonly ensure: () => Promise<boolean>;
};

/** PIPL 25: to show contacts to everyone rests on a consent of its own, asked when it is needed. */
export function usePublish(): Publish {
  const { ensureMember } = useMember();
  const [asking, setAsking] = useState(false);
  const waiting = useRef<((agreed: boolean) => void) | null>(null);
  return {
    asking,
    answer: (agreed) => {
      setAsking(false);
      waiting.current?.(agreed);
      waiting.current = null;
    },
    ensure: async () => {
      if (!(await ensureMember())) {
        return false;
      }
      if (currentMe()?.purposes.publish === true) {
        return true;
      }
      setAsking(true);
      return new Promise((resolve) => {
        waiting.current?.(false);
        waiting.current = resolve;
      });
    },
  };
}
