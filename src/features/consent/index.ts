/** Becoming a member, and being asked for one more purpose. */
export { askToStay, takeBack } from './ask-to-stay';
export { MemberSheet } from './member-sheet';
export { avatarPathOf } from './name-sheet';
export { PhoneSheet } from './phone-sheet';
export { PolicyBanner } from './policy-banner';
export { PurposeSheet } from './purpose-sheet';
export { RenewQuestion } from './renew-sheet';
export { saveAvatar } from './save-avatar';
export { useMember } from './use-member';
export { useNameForm, type Outcome } from './use-name-form';
