/** Numbers from 0 up to 1 that a seed repeats. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // xorshift: its high bits are as random as its low ones. Zero would stay zero.
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0 || 1;
    return state / 2 ** 32;
  };
}
