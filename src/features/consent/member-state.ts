import { create } from 'zustand';

/**
 * The way from guest to member: `ask` the agreement, `name` the nickname. `firstRun` says that
 * nobody asked for it, the program did.
 */
export type MemberStep = { readonly at: 'ask' | 'name'; readonly firstRun: boolean };

type State = { readonly step: MemberStep | null };

export const memberState = create<State>(() => ({ step: null }));

let waiting: ((member: boolean) => void)[] = [];

/** Opens the way; the answer says whether the person came out a member. */
export function openMemberWay(firstRun: boolean): Promise<boolean> {
  if (memberState.getState().step === null) {
    memberState.setState({ step: { at: 'ask', firstRun } });
  }
  return new Promise((resolve) => waiting.push(resolve));
}

export function goOnToName(): void {
  memberState.setState(({ step }) => ({ step: step === null ? null : { ...step, at: 'name' } }));
}

export function closeMemberWay(member: boolean): void {
  memberState.setState({ step: null });
  const answered = waiting;
  waiting = [];
  answered.forEach((resolve) => resolve(member));
}
