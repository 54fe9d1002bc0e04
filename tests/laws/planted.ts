/** A file that breaks one law. `to` is the end of what it reaches for; '' means the file itself. */
export type Plant = {
  readonly law: string;
  readonly file: string;
  readonly text: string;
  readonly to?: string;
};

const imports = (law: string, file: string, name: string, to: string): Plant => ({
  law,
  file,
  text: `import '${name}';`,
  to,
});

/** At least one violation of each law; `laws.test.ts` fails on a law without one. */
export const planted: readonly Plant[] = [
  imports('no-cycles', 'contract/doors.ts', './index', 'contract/index.ts'),
  imports('imports-exist', 'contract/errors.ts', './nowhere', './nowhere'),
  imports('declared-packages', 'scripts/start-1.ts', 'picocolors', 'picocolors.js'),
  imports('contract', 'contract/card.ts', '@phone/ui/button', 'src/ui/button.tsx'),
  imports('contract', 'contract/account.ts', 'node:crypto', 'crypto'),
  imports('ui', 'src/ui/field.tsx', '@contract/doors', 'contract/doors.ts'),
  imports('ui', 'src/ui/list.tsx', '@phone/cloud/call', 'src/cloud/call.ts'),
  imports('phone-platform', 'src/platform/share.ts', '@contract/index', 'contract/index.ts'),
  imports('phone-platform', 'src/platform/media.ts', '@phone/ui/button', 'src/ui/button.tsx'),
  imports('cloud', 'src/cloud/cache.ts', '@phone/ui/button', 'src/ui/button.tsx'),
  imports('features', 'src/features/card/list.ts', '../holder/index', 'holder/index.ts'),
  imports('features', 'src/features/card/serve.ts', '@server/kernel/serve', 'kernel/serve.ts'),
  imports('pages', 'src/pages/me/index.tsx', '@phone/cloud/call', 'src/cloud/call.ts'),
  imports('pages', 'src/pages/holder/index.tsx', '@phone/platform/storage', 'storage.ts'),
  imports(
    'packages',
    'src/packages/privacy/pages/data/index.tsx',
    '../../../studio/parts/field',
    'studio/parts/field.tsx',
  ),
  imports('packages', 'src/packages/studio/pages/new/index.tsx', '@phone/cloud/call', 'call.ts'),
  imports('app', 'src/app-start.ts', '@phone/pages/card/index', 'pages/card/index.tsx'),
  imports('server-platform', 'cloudfunctions/platform/a.ts', 'zod', 'zod/index.d.cts'),
  imports('egress', 'cloudfunctions/egress/a.ts', '@server/domains/card/rules', 'card/rules.ts'),
  imports('one-way-out', 'cloudfunctions/platform/b.ts', 'node:https', 'https'),
  imports('one-way-out', 'cloudfunctions/kernel/b.ts', 'nodemailer', 'nodemailer.js'),
  imports('one-way-out', 'contract/rights.ts', 'node:net', 'net'),
  imports('store', 'cloudfunctions/store/a.ts', '@server/kernel/serve', 'kernel/serve.ts'),
  imports('kernel', 'cloudfunctions/kernel/a.ts', '@server/domains/card/rules', 'card/rules.ts'),
  imports('domains', 'cloudfunctions/domains/card/a.ts', '@server/platform/db', 'platform/db.ts'),
  imports('domains', 'cloudfunctions/domains/holder/a.ts', '../card/rules', 'card/rules.ts'),
  imports('doors', 'cloudfunctions/doors/jobs/index.ts', '@server/store/mine', 'store/mine.ts'),
  imports('one-sdk-importer', 'cloudfunctions/store/b.ts', 'wx-server-sdk', 'index.js'),
  imports('emulator', 'emulator/a.ts', '@server/store/mine', 'store/mine.ts'),
  imports('preview', 'preview/a.ts', '../src/ui/button', 'src/ui/button.tsx'),
  imports(
    'tools-stay-outside',
    'src/pages/message/index.tsx',
    '../../../emulator/engine',
    'engine.ts',
  ),
  imports('tests-are-leaves', 'emulator/b.ts', '../tests/support/people', 'people.ts'),
  imports('second-opinion', 'tests/property/naive/a.ts', 'zod', 'zod/index.d.cts'),
  imports('second-opinion', 'tests/property/naive/b.ts', '../../../emulator/engine', 'engine.ts'),
  imports('tests-stand-alone', 'tests/support/a.ts', '../journeys/card.test', 'card.test.ts'),
  { law: 'no-dead-files', file: 'src/ui/forgotten.tsx', text: 'export const forgotten = 1;' },
  {
    law: 'no-dead-files',
    file: 'cloudfunctions/domains/card/only-tested.ts',
    text: 'export const onlyTested = 1;',
  },
  { law: 'no-dead-test-parts', file: 'tests/support/unused.ts', text: 'export const unused = 1;' },
];

/** What a plant needs around it to be the fault it is meant to be. */
export const aroundPlants: Readonly<Record<string, string>> = {
  'cloudfunctions/domains/card/only-tested.test.ts': "import './only-tested';",
  'contract/index.ts': "import './doors';\nexport const contract = 1;",
};
