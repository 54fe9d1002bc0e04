import Taro from '@tarojs/taro';

type Bytes = { readonly randomValues: ArrayBuffer };
type RandomSource = {
  getRandomValues?: (option: {
    length: number;
    success: (result: Bytes) => void;
    fail: () => void;
  }) => void;
};

/**
 * Random bytes from the phone's own generator. Where an old phone has none, they are
 * pseudo-random: enough to tell two taps apart, so use them for names and never for secrets.
 */
export function randomBytes(length: number): Promise<Uint8Array> {
  const ask = (Taro as RandomSource).getRandomValues;
  if (typeof ask !== 'function') {
    return Promise.resolve(pseudoRandom(length));
  }
  return new Promise((resolve) => {
    const makeDo = () => resolve(pseudoRandom(length));
    try {
      ask({
        length,
        success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
        fail: makeDo,
      });
    } catch {
      makeDo();
    }
  });
}

function pseudoRandom(length: number): Uint8Array {
  return Uint8Array.from({ length }, () => Math.floor(Math.random() * 256));
}
