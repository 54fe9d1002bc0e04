import { useEffect, useRef } from 'react';

type CallOption = {
  name: string;
  data: { action: string; input: unknown; key?: string };
  success: (response: { result: unknown }) => void;
  fail: (reason: unknown) => void;
};

/** What a test says the cloud answers; throw `networkOff` for a line that is cut. */
type CloudAnswer = (action: string, input: unknown) => unknown;
export const networkOff = new Error('the network is off');

const fresh = () => ({
  storage: new Map<string, unknown>(),
  /** Every call that left the phone. */
  calls: [] as { door: string; action: string; input: unknown; key?: string }[],
  /** Where the person was taken, newest last. */
  visited: [] as string[],
  said: [] as string[],
  copied: [] as string[],
  scrolledTo: [] as string[],
  dialled: [] as string[],
  /** Pictures in its album, and people in its address book. */
  album: [] as string[],
  contacts: [] as object[],
  title: '',
  /** What stands on the tab of the holder. */
  badge: '',
  query: {} as Record<string, string>,
  /** What the next questions of the phone are answered with. */
  modal: true,
  chosenLine: 0 as number | null,
  share: undefined as (() => unknown) | undefined,
  /** Whoever listens to WeChat's privacy gate; in WeChat the last one wins. */
  gateListeners: [] as unknown[],
  /** Whoever is told that the person left the program. */
  hideListeners: [] as (() => void)[],
  /** What WeChat's own switches say, where the phone is, and how often it said so. */
  authSetting: {} as Record<string, boolean>,
  point: { latitude: 23.13, longitude: 113.26 },
  located: 0,
  /** The file of a chat that is picked next, and those that were sent to one. */
  picked: undefined as { name: string; bytes: Uint8Array; size?: number } | undefined,
  sentFiles: [] as { name: string; text: string }[],
  /** Whether it can draw; where it can, whatever is drawn is the same few bytes. */
  canvas: false,
  /** Where the picture that is chosen comes from. */
  pictureFrom: [] as string[],
  /** Interfaces that the phone's owner refuses in WeChat. */
  refused: new Set<string>(),
  /** True where the phone lets nothing be stored or read. */
  storageBroken: false,
  cloud: ((action) => {
    throw new Error(`no answer planned for ${action}`);
  }) as CloudAnswer,
});

/** The phone a component test runs on: set what it answers, then read what happened. */
export const phone = fresh();

export function resetPhone(): void {
  Object.assign(phone, fresh());
}

/** What `wx` and Taro's hooks do, as far as the product asks for it. */
const Taro = {
  cloud: {
    init: () => undefined,
    callFunction: ({ name, data, success, fail }: CallOption) => {
      phone.calls.push({ door: name, ...data });
      void Promise.resolve()
        .then(() => phone.cloud(data.action, data.input))
        .then(
          (result) => success({ result }),
          (reason: unknown) => fail(reason),
        );
    },
  },
  env: { USER_DATA_PATH: 'wxfile://usr' },
  getStorageSync: (key: string) => stored().get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored().set(key, value),
  removeStorageSync: (key: string) => void stored().delete(key),
  getAppBaseInfo: () => ({ language: 'zh_CN', theme: 'light' }),
  getCurrentPages: () => phone.visited,
  navigateTo: visit,
  redirectTo: visit,
  switchTab: visit,
  navigateBack: () => visit({ url: 'back' }),
  showToast: ({ title }: { title: string }) => done(phone.said.push(title)),
  showModal: ({ title, content }: { title: string; content: string }) => {
    phone.said.push(`${title} ${content}`);
    return Promise.resolve({ confirm: phone.modal, cancel: !phone.modal });
  },
  showActionSheet: () =>
    phone.chosenLine === null
      ? Promise.reject(new Error('showActionSheet:fail cancel'))
      : Promise.resolve({ tapIndex: phone.chosenLine }),
  setClipboardData: ({ data }: { data: string }) =>
    allowed('setClipboardData', () => phone.copied.push(data)),
  makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) =>
    allowed('makePhoneCall', () => phone.dialled.push(phoneNumber)),
  saveImageToPhotosAlbum: ({ filePath }: { filePath: string }) =>
    allowed('saveImageToPhotosAlbum', () => phone.album.push(filePath)),
  addPhoneContact: (contact: object) =>
    allowed('addPhoneContact', () => phone.contacts.push(contact)),
  setNavigationBarTitle: ({ title }: { title: string }) => done((phone.title = title)),
  setNavigationBarColor: () => done(),
  setBackgroundColor: () => done(),
  setTabBarStyle: () => done(),
  setTabBarItem: () => done(),
  setTabBarBadge: ({ text }: { text: string }) => done((phone.badge = text)),
  removeTabBarBadge: () => done((phone.badge = '')),
  hideShareMenu: () => done(),
  onThemeChange: () => undefined,
  offThemeChange: () => undefined,
  onAppHide: (listener: () => void) => void phone.hideListeners.push(listener),
  onNeedPrivacyAuthorization: (listener: unknown) => void phone.gateListeners.push(listener),
  nextTick: (tell: () => void) => tell(),
  pageScrollTo: ({ selector }: { selector: string }) => done(phone.scrolledTo.push(selector)),
  getSetting: () => Promise.resolve({ authSetting: phone.authSetting }),
  openSetting: () => done(phone.visited.push('WeChat settings')),
  getPrivacySetting: ({ success }: { success: (answer: object) => void }) =>
    success({ needAuthorization: false }),
  chooseMedia: ({ sourceType = [] }: { sourceType?: string[] }) =>
    allowed('chooseMedia', () => phone.pictureFrom.push(...sourceType)).then(() => ({
      tempFiles: [{ tempFilePath: 'wxfile://picture', size: 9 }],
    })),
  getFuzzyLocation: () =>
    allowed('getFuzzyLocation', () => (phone.located += 1)).then(() => phone.point),
  arrayBufferToBase64: (buffer: ArrayBuffer) => Buffer.from(buffer).toString('base64'),
  chooseMessageFile: () =>
    allowed('chooseMessageFile', () => undefined).then(() => {
      const { picked } = phone;
      const tempFiles =
        picked === undefined ? [] : [{ path: 'tmp', size: picked.bytes.length, ...picked }];
      return { tempFiles };
    }),
  getFileSystemManager: () => ({
    readFile: ({ encoding, success }: ReadOption) =>
      success({
        data: encoding === 'base64' ? drawnBase64 : phone.picked?.bytes.slice().buffer,
      }),
    writeFile: ({ filePath, data, success }: WriteOption) => {
      written.set(filePath, data);
      success();
    },
    unlink: ({ filePath, success }: Omit<WriteOption, 'data'>) => {
      written.delete(filePath);
      success();
    },
  }),
  shareFileMessage: ({ filePath, fileName }: { filePath: string; fileName: string }) =>
    allowed('shareFileMessage', () =>
      phone.sentFiles.push({ name: fileName, text: written.get(filePath) ?? '' }),
    ),
  createOffscreenCanvas: () => {
    if (!phone.canvas) {
      throw new Error('no canvas on this phone');
    }
    return { getContext: () => ({ fillRect: done, drawImage: done }), createImage: loadingImage };
  },
  canvasToTempFilePath: () => Promise.resolve({ tempFilePath: 'wxfile://drawn' }),
  getImageInfo: () => Promise.resolve({ width: 4_000, height: 3_000 }),
};
export default Taro;

type ReadOption = { encoding?: string; success: (answer: object) => void };
/** What a drawing of this phone is as a file. */
const drawnBase64 = 'A'.repeat(200);

/** A picture is there as soon as it is asked for. */
const loadingImage = () => ({
  onload: () => undefined,
  set src(_path: string) {
    void Promise.resolve().then(() => this.onload());
  },
});

type WriteOption = { filePath: string; data: string; success: () => void };
const written = new Map<string, string>();

function stored(): Map<string, unknown> {
  if (phone.storageBroken) {
    throw new Error('the storage of this phone is broken');
  }
  return phone.storage;
}

function visit({ url }: { url: string }): Promise<void> {
  return done(phone.visited.push(url));
}

/** Does it, or fails as WeChat lets it fail where its person refused. */
function allowed(api: string, deed: () => unknown): Promise<void> {
  return phone.refused.has(api)
    ? Promise.reject(Object.assign(new Error('refused'), { errMsg: `${api}:fail auth deny` }))
    : done(deed());
}

function done(_happened?: unknown): Promise<void> {
  return Promise.resolve();
}

const comingBack = new Set<() => void>();
const goingAway = new Set<() => void>();

/** The person opens another page over this one, and returns to it. */
export const hidePage = () => goingAway.forEach((tell) => tell());
export const showPage = () => comingBack.forEach((tell) => tell());

/** A page that is rendered is shown once. */
export function useDidShow(shown: () => void): void {
  useLoad(shown);
  useHeard(comingBack, shown);
}
export function useLoad(loaded: () => void): void {
  const latest = useRef(loaded);
  latest.current = loaded;
  useEffect(() => latest.current(), []);
}
export function useDidHide(hidden: () => void): void {
  useHeard(goingAway, hidden);
}
function useHeard(listeners: Set<() => void>, hear: () => void): void {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => {
    const tell = () => latest.current();
    listeners.add(tell);
    return () => void listeners.delete(tell);
  }, [listeners]);
}
export function useUnload(left: () => void): void {
  const latest = useRef(left);
  latest.current = left;
  useEffect(() => () => latest.current(), []);
}
export function useReachBottom(): void {}
export function usePullDownRefresh(): void {}
export function useShareAppMessage(make: () => unknown): void {
  phone.share = make;
}
export const useRouter = () => ({ params: phone.query, path: '' });
