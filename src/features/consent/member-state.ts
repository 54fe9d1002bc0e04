import { create } from 'zustand';
import type { Shown } from './shown';

/**
 * The way from guest to member: `ask` the agreement, `name` the nickname. `firstRun` says that
 * nobody asked for it, the program did.
 */
export type MemberStep =
  | { readonly at: 'ask'; readonly firstRun: boolean }
  | { readonly at: 'name'; readonly firstRun: boolean; readonly shown: Shown };

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

/** With what was on the screen when 同意 was tapped. */
export function goOnToName(shown: Shown): void {
  memberState.setState(({ step }) => ({
    step: step === null ? null : { at: 'name', firstRun: step.firstRun, shown },
  }));
}

export function closeMemberWay(member: boolean): void {
  memberState.setState({ step: null });
  const answered = waiting;
  waiting = [];
  answered.forEach((resolve) => resolve(member));
}
