import type { LocalCloudOptions } from '../emulator';

const account = { secretId: 'AKIDlocal', secretKey: 'local-secret-key' } as const;
const sms = { appId: '1400000000', signName: '乐聊名片', templateId: '1000001' } as const;
const mail = { user: 'lechat', password: 'local-password' } as const;

/** Papers of nobody: what lets the functions speak to the stand-ins on this machine. */
const paper = { signedAt: '2026-01-01', expiresAt: '2099-12-31', fileHash: '0'.repeat(64) };
const signed = { contract: paper, nda: paper, contact: 'stand-in on this machine' };
export const localContracts = { smsSender: signed, mailSender: signed, cardReader: signed };

/** The vendors as they are on one machine, and the settings with which functions find them. */
export const localVendors: NonNullable<LocalCloudOptions['vendors']> = {
  credentials: account,
  sms,
  mail,
  settings: (at) => ({
    TENCENT_SECRET_ID: account.secretId,
    TENCENT_SECRET_KEY: account.secretKey,
    TENCENT_STAND_IN: at.tencent,
    SMS_APP_ID: sms.appId,
    SMS_SIGN_NAME: sms.signName,
    SMS_TEMPLATE_ID: sms.templateId,
    SMTP_URL: `smtp://${mail.user}:${mail.password}@${at.mail}`,
    MAIL_FROM: 'no-reply@example.cn',
    PARTNER_CONTRACTS: JSON.stringify(localContracts),
  }),
};
