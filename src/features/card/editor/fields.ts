import { limits } from '@contract/limits';
import type { CardDraft } from '@contract/card';

/** What can be typed, in the order of the form. */
export const fieldNames = [
  'name',
  'title',
  'organisation',
  'mobile',
  'email',
  'wechatId',
  'address',
  'website',
  'introduction',
] as const satisfies readonly (keyof CardDraft)[];
export type FieldName = (typeof fieldNames)[number];

export const maxLengths = {
  name: limits.nameLength,
  title: limits.titleLength,
  organisation: limits.organisationLength,
  mobile: limits.mobileLength,
  email: limits.emailLength,
  wechatId: limits.wechatIdLength,
  address: limits.addressLength,
  website: limits.websiteLength,
  introduction: limits.introductionLength,
} as const satisfies Record<FieldName, number>;
