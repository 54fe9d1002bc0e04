import { addressOf } from './address';
import type { Form, FormField, Why } from './form';
import { takeNote } from './note';
import type { Property } from './property';
import { takeNumber } from './telephone';

type Taker = (property: Property, form: Form) => Why;

const into =
  (...fields: readonly FormField[]): Taker =>
  ({ text }, form) =>
    form.put(text, ...fields);

/** `weixin:lin_zhiyuan`, `x-apple:lin_zhiyuan` and the bare id alike. */
const takeWechat: Taker = ({ text }, form) =>
  form.put(text.replace(/^[a-z][a-z-]*:(\/\/)?/i, ''), 'wechatId');

const isWechat = ({ types, service, text }: Property): boolean =>
  /wechat|weixin|微信/i.test([...types, service, /^[a-z-]+(?=:)/i.exec(text)?.[0] ?? ''].join(' '));

const ifWechat: Taker = (property, form) =>
  isWechat(property) ? takeWechat(property, form) : 'no-field';

const takeOrganisation: Taker = ({ parts }, form) => {
  const [organisation = '', ...units] = parts;
  const department = units.filter((unit) => unit !== '').join(' ');
  const why = organisation === '' ? null : form.put(organisation, 'organisation');
  const further = department === '' ? null : form.put(department, 'department');
  return why ?? further;
};

/** What is done with each property that a card of ours has room for. */
export const takers: Readonly<Record<string, Taker>> = {
  FN: () => null,
  N: () => null,
  NICKNAME: () => null,
  'X-PHONETIC-LAST-NAME': into('pronunciation'),
  'X-PHONETIC-FIRST-NAME': (property, form) => {
    const before = form.filled.pronunciation;
    return before === undefined ? into('pronunciation')(property, form) : 'no-room';
  },
  'SORT-STRING': into('pronunciation'),
  TITLE: into('title'),
  ROLE: into('title'),
  'X-DEPARTMENT': into('department'),
  ORG: takeOrganisation,
  TEL: takeNumber,
  EMAIL: ({ text }, form) => form.put(text.replace(/^mailto:/i, ''), 'email', 'secondEmail'),
  ADR: ({ parts }, form) => form.put(addressOf(parts), 'address'),
  LABEL: ({ text }, form) => form.put(text.replace(/\s*\n\s*/g, ' '), 'address'),
  URL: into('website'),
  NOTE: takeNote,
  EXPERTISE: into('skills'),
  'X-WECHAT': takeWechat,
  'X-WEIXIN': takeWechat,
  'X-TENCENT-WECHAT': takeWechat,
  IMPP: ifWechat,
  'X-SOCIALPROFILE': ifWechat,
  'X-IM': ifWechat,
};

/** What programs tell each other about a file; nothing about a person is in it. */
export const technical: ReadonlySet<string> = new Set([
  'VERSION',
  'PRODID',
  'REV',
  'UID',
  'MAILER',
  'CLASS',
  'X-ABUID',
  'X-ABADR',
  'X-ABSHOWAS',
  'X-ACTIVITY-ALIAS',
  'X-IMAGETYPE',
  'X-IMAGEHASH',
  'X-SHARED-PHOTO-DISPLAY-PREF',
  'X-MS-OL-DESIGN',
  'X-MS-OL-DEFAULT-POSTAL-ADDRESS',
  'X-MS-CARDPICTURE-HASH',
]);
