import type { Answer } from '../settings';
import { WxFailure } from './wx-failure';

export type Scope =
  | 'scope.userLocation'
  | 'scope.userFuzzyLocation'
  | 'scope.writePhotosAlbum'
  | 'scope.addPhoneContact';

export type PermissionParts = {
  readonly read: () => Readonly<Record<string, boolean>>;
  readonly write: (granted: Readonly<Record<string, boolean>>) => void;
  readonly answer: (scope: Scope) => Answer;
  readonly ask: (scope: Scope) => Promise<boolean>;
};

/** What the person allowed: asked once per scope, remembered, changed only in the settings. */
export class Permissions {
  constructor(private readonly parts: PermissionParts) {}

  /** Only the scopes that were asked for, as `wx.getSetting` answers. */
  asked(): Readonly<Record<string, boolean>> {
    return this.parts.read();
  }

  set(scope: string, granted: boolean): void {
    this.parts.write({ ...this.parts.read(), [scope]: granted });
  }

  /** Passes when the person allows it; a scope refused before fails without asking again. */
  async pass(scope: Scope): Promise<void> {
    const before = this.parts.read()[scope];
    const granted = before ?? (await this.decide(scope));
    if (before === undefined) {
      this.set(scope, granted);
    }
    if (!granted) {
      throw new WxFailure(before === undefined ? 'auth deny' : 'auth denied');
    }
  }

  private decide(scope: Scope): Promise<boolean> {
    const answer = this.parts.answer(scope);
    return answer === 'ask' ? this.parts.ask(scope) : Promise.resolve(answer === 'grant');
  }
}
