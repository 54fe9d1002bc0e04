import { create } from 'zustand';
import type { PrivacyQuestion } from '@phone/platform/privacy-gate';

/** Calls of WeChat that wait for one answer of the person; the first one is named on the screen. */
export const privacyQuestions = create<{ readonly waiting: readonly PrivacyQuestion[] }>(() => ({
  waiting: [],
}));

export function askPrivacy(question: PrivacyQuestion): void {
  privacyQuestions.setState(({ waiting }) => ({ waiting: [...waiting, question] }));
}

/** One tap answers everything that waits: WeChat asks once for all. */
export function answerPrivacy(answer: (question: PrivacyQuestion) => void): void {
  const { waiting } = privacyQuestions.getState();
  privacyQuestions.setState({ waiting: [] });
  waiting.forEach(answer);
}
