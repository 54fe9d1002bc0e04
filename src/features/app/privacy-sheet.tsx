import { useEffect } from 'react';
import { go } from '@phone/platform/navigation';
import { openPlatformGuideline } from '@phone/platform/privacy-gate';
import { Actions, Body, Button, Second, Sheet, TextLink } from '@phone/ui';
import { answerPrivacy, privacyQuestions } from './privacy-question';
import { text } from './text';
import { useWords } from './words';

/** WeChat looks for a tap on the button of this id before it lets the waiting call go on. */
const AGREE_ID = 'agree-privacy';

/** What WeChat holds back until the person has answered: what, why, what happens if not. */
export function PrivacySheet() {
  const words = useWords(text);
  const question = privacyQuestions(({ waiting }) => waiting[0]);
  useEffect(() => question?.shown(), [question]);
  return (
    <Sheet
      open={question !== undefined}
      title={words.privacyTitle}
      closeLabel={words.close}
      foot={
        <Actions pair inline>
          <Button
            kind="quiet"
            label={words.privacyNo}
            onTap={() => answerPrivacy(({ disagree }) => disagree())}
          />
          <Button
            kind="quiet"
            id={AGREE_ID}
            openType="agreePrivacyAuthorization"
            label={words.privacyYes}
            onAgreePrivacyAuthorization={() => answerPrivacy(({ agree }) => agree(AGREE_ID))}
          />
        </Actions>
      }
    >
      <Body>{words.privacyReasons[askedFor(question?.api ?? '')]}</Body>
      <Second>{words.privacyWithout}</Second>
      <TextLink label={words.privacyGuideline} onTap={openPlatformGuideline} />
      <TextLink
        label={words.privacyPolicy}
        onTap={() => void go.to('/packages/privacy/pages/policy/index')}
      />
    </Sheet>
  );
}

/** WeChat's names differ by version (`chooseAvatar`, `input.type.nickname`), the words do not. */
function askedFor(api: string): 'avatar' | 'nickname' | 'phone' | 'other' {
  const name = api.toLowerCase();
  return (['avatar', 'nickname', 'phone'] as const).find((part) => name.includes(part)) ?? 'other';
}
