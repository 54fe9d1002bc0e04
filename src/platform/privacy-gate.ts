import Taro from '@tarojs/taro';

/** WeChat holds a private API until the person has answered. */
export type PrivacyQuestion = {
  /** The API that waits, e.g. `chooseAvatar`. */
  api: string;
  /** `buttonId`: the agree button that was truly tapped; WeChat checks. */
  agree: (buttonId: string) => void;
  disagree: () => void;
  /** Tells WeChat that the question is on the screen. */
  shown: () => void;
};

let listening = false;

/**
 * WeChat keeps only the last listener, so the whole program has this one; whoever is on the
 * screen shows the question. Calling it again changes nothing.
 */
export function listenToPrivacyGate(ask: (question: PrivacyQuestion) => void): void {
  if (listening || typeof Taro.onNeedPrivacyAuthorization !== 'function') {
    return;
  }
  listening = true;
  Taro.onNeedPrivacyAuthorization((resolve, info) => {
    ask({
      api: info.referrer,
      agree: (buttonId) => resolve({ event: 'agree', buttonId }),
      disagree: () => resolve({ event: 'disagree' }),
      shown: () => resolve({ event: 'exposureAuthorization' }),
    });
  });
}

/** WeChat's own page about what this program may use. */
export function openPlatformGuideline(): void {
  Taro.openPrivacyContract({});
}
