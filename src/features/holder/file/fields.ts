import { limits } from '@contract/limits';

/** What a keeper can write of somebody's card, in the order of the form and of a file. */
export const writtenFields = [
  'name',
  'title',
  'department',
  'organisation',
  'mobile',
  'secondMobile',
  'landline',
  'email',
  'secondEmail',
  'wechatId',
  'address',
  'website',
] as const;
export type WrittenField = (typeof writtenFields)[number];

export const maxLengths = {
  name: limits.nameLength,
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
} as const satisfies Record<WrittenField, number>;
