import { cardFieldNames, type CardFieldName } from '@contract/card-fields';
import { limits } from '@contract/limits';

/** What can be typed, in the order of the form. */
export const fieldNames = ['name', ...cardFieldNames] as const;
export type FieldName = (typeof fieldNames)[number];

type Group = {
  readonly id: 'who' | 'reach' | 'about';
  readonly essential: readonly FieldName[];
  /** Not in the form until somebody asks for it or something stands in it. */
  readonly more: readonly CardFieldName[];
};

export const groups: readonly Group[] = [
  {
    id: 'who',
    essential: ['name', 'title', 'organisation'],
    more: ['pronunciation', 'department'],
  },
  {
    id: 'reach',
    essential: ['mobile', 'email', 'wechatId'],
    more: ['secondMobile', 'landline', 'secondEmail', 'address'],
  },
  {
    id: 'about',
    essential: ['introduction'],
    more: ['website', 'officialAccount', 'skills'],
  },
];

export const maxLengths = {
  name: limits.nameLength,
  pronunciation: limits.pronunciationLength,
  title: limits.titleLength,
  department: limits.departmentLength,
  organisation: limits.organisationLength,
  mobile: limits.mobileLength,
  secondMobile: limits.mobileLength,
  landline: limits.landlineLength,
  email: limits.emailLength,
  secondEmail: limits.emailLength,
  wechatId: limits.wechatIdLength,
  address: limits.addressLength,
  website: limits.websiteLength,
  officialAccount: limits.officialAccountLength,
  skills: limits.skillsLength,
  introduction: limits.introductionLength,
} as const satisfies Record<FieldName, number>;
