import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export type Permission = 'read' | 'write';

/** Signs what a link allows and until when. The key lives as long as the process. */
export class Signer {
  private readonly key = randomBytes(32);

  constructor(private readonly now: () => Date) {}

  sign(permission: Permission, path: string, lifeSeconds: number): string {
    const until = Math.floor(this.now().getTime() / 1_000) + lifeSeconds;
    return `${until}.${this.digest(permission, path, until).toString('hex')}`;
  }

  allows(permission: Permission, path: string, signature: string): boolean {
    const [, until = '', digest = ''] = /^(\d{1,12})\.([0-9a-f]{64})$/.exec(signature) ?? [];
    if (digest === '' || Number(until) * 1_000 < this.now().getTime()) {
      return false;
    }
    const expected = this.digest(permission, path, Number(until));
    return timingSafeEqual(expected, Buffer.from(digest, 'hex'));
  }

  private digest(permission: Permission, path: string, until: number): Buffer {
    return createHmac('sha256', this.key).update(`${permission} ${until} ${path}`).digest();
  }
}
