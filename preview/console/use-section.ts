import { useEffect, useState } from 'react';

/** The part that the address names behind `#`, so that a reload and a link lead back to it. */
export function useSection<S extends string>(offered: readonly S[], first: S): S {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return offered.find((each) => hash === `#${each}`) ?? first;
}
