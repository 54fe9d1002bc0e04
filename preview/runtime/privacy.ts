import type { Answer } from '../settings';
import { WxFailure } from './wx-failure';

/** What a page tells WeChat about the person's decision. */
export type Resolution = { readonly event: string; readonly buttonId?: string };
export type NeedListener = (
  resolve: (resolution: Resolution) => void,
  info: { readonly referrer: string },
) => void;

export type PrivacyParts = {
  /** True when the person agreed on this phone before. */
  readonly agreed: () => boolean;
  readonly remember: () => void;
  readonly answer: () => Answer;
  /** WeChat's own dialog, for a mini-program that shows none itself. */
  readonly askItself: () => Promise<boolean>;
};

/**
 * WeChat's gate before calls that touch personal data. The page's listener (the last one wins) is
 * called and the call waits; agreement counts only after a real tap on the agree button.
 */
export class Privacy {
  private listener: NeedListener | null = null;
  private readonly tappedButtons = new Set<string>();

  constructor(private readonly parts: PrivacyParts) {}

  get needsAuthorization(): boolean {
    return !this.parts.agreed() && this.parts.answer() !== 'grant';
  }

  onNeed(listener: NeedListener): void {
    this.listener = listener;
  }

  /** A button of open type `agreePrivacyAuthorization` was tapped: that tap is the agreement. */
  buttonTapped(id: string): void {
    this.tappedButtons.add(id);
    this.parts.remember();
  }

  /** Lets a call through once the person agreed; throws the refusal WeChat's callers see. */
  async pass(api: string): Promise<void> {
    if (!this.needsAuthorization) {
      return;
    }
    if (this.parts.answer() === 'refuse' || !(await this.ask(api))) {
      throw new WxFailure('privacy permission is not authorized', { errno: 104 });
    }
    this.parts.remember();
  }

  private ask(api: string): Promise<boolean> {
    const { listener } = this;
    if (listener === null) {
      return this.parts.askItself();
    }
    return new Promise((decide) => {
      listener((resolution) => this.decided(resolution, decide), { referrer: api });
    });
  }

  private decided({ event, buttonId }: Resolution, decide: (agreed: boolean) => void): void {
    if (event === 'disagree') {
      decide(false);
    } else if (event === 'agree') {
      const tapped = buttonId !== undefined && this.tappedButtons.has(buttonId);
      if (!tapped) {
        decide(false);
        throw new Error(
          `resolve({event:'agree'}) needs the id of an agreePrivacyAuthorization button that was tapped; got "${buttonId}".`,
        );
      }
      decide(true);
    } else if (event !== 'exposureAuthorization') {
      throw new Error(`"${event}" is no event of onNeedPrivacyAuthorization.`);
    }
  }
}
