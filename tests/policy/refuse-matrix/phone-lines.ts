/**
 * What a phone's owner can refuse in WeChat or on the page of storage, each with the interfaces it
 * closes. `src/platform/refuse-matrix.test.tsx` has a trial for each, or does not compile.
 */
export const phoneLines = {
  location: ['getFuzzyLocation'],
  'phone number': ['getPhoneNumber'],
  avatar: ['chooseAvatar'],
  'camera and album': ['chooseMedia'],
  clipboard: ['setClipboardData'],
  dialling: ['makePhoneCall'],
  'files of a chat': ['chooseMessageFile'],
  album: ['saveImageToPhotosAlbum'],
  'phone contacts': ['addPhoneContact'],
  storage: ['getStorageSync', 'setStorageSync', 'removeStorageSync'],
} as const;
export type PhoneLine = keyof typeof phoneLines;

/** Interfaces that are no question to anybody, and why. */
export const unasked = {
  'the person does it themselves': ['useShareAppMessage', 'shareFileMessage', 'nickname'],
  'nothing leaves the phone by it': [
    'createOffscreenCanvas',
    'canvasToTempFilePath',
    'getFileSystemManager',
    'getAppBaseInfo',
    'onThemeChange',
    'offThemeChange',
    'onAppHide',
  ],
  'what goes through it is refused by its use': ['cloud.callFunction'],
} as const;

/**
 * Lines of the table whose feature is not there. The day one comes, its line has to be written: an
 * action, an interface or an inventory item of it fails the test.
 */
export const notThere = {
  'real name': {
    items: ['identity.realName', 'identity.idNumber', 'identity.bankAccount'],
    actions: /^identity\.|\.verify/i,
    apis: /RealName|checkIdentity|faceVerify/i,
  },
  face: { items: ['identity.face'], actions: /face/i, apis: /Facial|FaceDetect|initFace/i },
  'subscribe messages': {
    items: ['message.reminder'],
    actions: /subscribe|remind/i,
    apis: /^requestSubscribe/,
  },
  'scanning codes': {
    items: ['device.album'],
    actions: /\.scan|\.recognise/i,
    apis: /^(scanCode|chooseImage|chooseVideo|createCameraContext)$/,
  },
  'phone book': {
    items: ['device.phoneBook'],
    actions: /phoneBook|importContact/i,
    apis: /^chooseContact$/,
  },
  'reading the clipboard': {
    items: ['device.clipboard'],
    actions: /\.paste/i,
    apis: /^getClipboardData$/,
  },
} as const;
