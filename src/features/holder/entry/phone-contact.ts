import type { CardFace } from '@contract/card';
import type { PhoneContact } from '@phone/platform/phone-book';

type Contact = { -readonly [K in keyof PhoneContact]: PhoneContact[K] };

/** Everything of a card that a phone's address book has room for; the rest goes into the remark. */
export function phoneContactOf(face: CardFace): PhoneContact {
  const contact: Contact = { firstName: face.name };
  const put = (field: Exclude<keyof PhoneContact, Callbacks>, value: string | undefined) => {
    if (value !== undefined && value !== '') {
      contact[field] = value;
    }
  };
  put('organization', [face.organisation, face.department].filter(isThere).join(' '));
  put('title', face.title);
  put('mobilePhoneNumber', face.mobile);
  put('homePhoneNumber', face.secondMobile);
  put('workPhoneNumber', face.landline);
  put('email', face.email);
  put('weChatNumber', face.wechatId);
  put('url', face.website);
  put('workAddressStreet', face.address);
  put('remark', remarkOf(face));
  return contact;
}

type Callbacks = 'success' | 'fail' | 'complete';

const remarkOf = (face: CardFace): string =>
  [face.pronunciation, face.secondEmail, face.officialAccount, face.skills, face.introduction]
    .filter(isThere)
    .join('\n');

const isThere = (value: string | undefined): value is string => value !== undefined;
