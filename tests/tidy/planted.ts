import type { SourceFile } from './rule';

/** For a rule: houses it must complain about, and one it must leave alone. */
export type Planted = {
  readonly faults: readonly (readonly SourceFile[])[];
  readonly fine: readonly SourceFile[];
};

const file = (path: string, text = ''): SourceFile => ({ path, text });
const lines = (count: number): string => 'export {};\n'.repeat(count);
const many = (count: number, each: number): SourceFile[] =>
  Array.from({ length: count }, (_, index) => file(`src/ui/part-${index}.ts`, lines(each)));
const words = (...texts: string[]): SourceFile[][] =>
  texts.map((text) => [file('src/ui/a.ts', text)]);

const tokens = file('src/ui/tokens.scss', 'page { --paper: #F6F4EF; }');
const doors = file(
  'contract/doors.ts',
  "export const doors = {\n  card: 'api',\n  job: 'jobs',\n};",
);
const mirrored = [
  doors,
  file('contract/card.ts'),
  file('contract/job.ts'),
  file('cloudfunctions/domains/card/index.ts'),
  file('cloudfunctions/domains/job/index.ts'),
  file('src/features/card/use-cards.ts'),
  file('tests/journeys/job.test.ts'),
];
const without = (path: string) => mirrored.filter((each) => each.path !== path);
const sdk = "import cloud from 'wx-server-sdk';";

export const planted: Readonly<Record<string, Planted>> = {
  sizes: {
    faults: [[file('src/ui/a.ts', lines(251))], [...many(20, 10), ...many(3, 151)], many(20, 61)],
    fine: [...many(20, 60), file('src/ui/a.ts', lines(250)), file('docs/a.md', lines(999))],
  },
  names: {
    faults: [
      [file('src/ui/Button.tsx')],
      [file('src/ui/big_button.tsx')],
      [file('src/ui/utils/a.ts')],
      [file('emulator/helpers.ts')],
      [file('cloudfunctions/common/a.ts')],
      [file('scripts/misc.test.ts')],
      [file('preview/manager.ts')],
      [file('emulator/service/a.ts')],
      [file('src/features/shared/a.ts')],
    ],
    fine: [
      file('src/pages/shared/index.config.ts'),
      file('docs/decisions/0001-one-page.md'),
      file('README.md'),
      file('.ci/run'),
      file('src/ui/use-tabs.test.tsx'),
    ],
  },
  'banned words': {
    faults: [
      ...words('const root = "/work/main";', 'open(`/home/me/a`);', '// see /tmp/a/b'),
      ...words('// TODO later', '// FIXME', '// @ts-ignore', '/* eslint-disable no-eval */'),
      ...words('test.only("a", f);', 'describe.skip("a", f);', 'xit("a", f);', 'it.todo("a");'),
      ...words('// asked for in issue 12', '// as session #3 found'),
      [file('docs/a.md', 'Install from https://registry.npmmirror.com/.')],
      [file('.ci/run', 'npm ci # TODO')],
      [file('tests/conformance/local-test.ts', 'test.skip; // TODO')],
    ],
    fine: [
      file('tests/conformance/local-test.ts', 'const localTest = test.skip;'),
      file('src/ui/a.ts', "const url = '/work';\n// An issue of the paper. One session a day."),
      file('docs/a.md', 'The admin path is `/admin`. Only one test.'),
    ],
  },
  colours: {
    faults: [
      [tokens, file('src/ui/button.module.scss', '.a { color: #fff; }')],
      [tokens, file('src/features/card/face.module.scss', '.a { color: rgba(0, 0, 0, 0.5); }')],
      [tokens, file('src/features/card/draw.ts', "const ink = '#1B1F24';")],
      [tokens, file('src/features/card/draw.ts', "const ink = 'rgba(0, 0, 0, 0.5)';")],
      [tokens, file('src/app.config.ts', "color: '#123456'")],
    ],
    fine: [
      tokens,
      file('src/app.config.ts', "color: '#f6f4ef'"),
      file('src/platform/bars.ts', "const title = '#ffffff';"),
      file('src/ui/colours.test.ts', "const other = '#123456';"),
      file('src/ui/button.module.scss', '.a { color: var(--ink); }'),
      file('preview/bench.css', 'body { color: #333; }'),
    ],
  },
  'one SDK file': {
    faults: [
      [file('cloudfunctions/platform/a.ts', sdk), file('cloudfunctions/platform/b.ts', sdk)],
    ],
    fine: [
      file('cloudfunctions/platform/a.ts', sdk),
      file('emulator/sdk.test.ts', sdk),
      file('cloudfunctions/platform/a.test.ts', sdk),
    ],
  },
  'light main package': {
    faults: [
      [file('src/pages/me/index.tsx', "import * as z from 'zod/mini';")],
      [
        file('src/pages/me/index.tsx', "import {\n  Me,\n} from '@phone/features/account/me';"),
        file('src/features/account/me.tsx', "export { account } from '@contract/account';"),
        file('contract/account.ts', "import * as z from 'zod/mini';"),
      ],
    ],
    fine: [
      file('src/pages/me/index.tsx', "import type { A } from '@contract/account';\nimport '../x';"),
      file('src/pages/x.tsx', "import { doors } from '@contract/doors';"),
      file('src/packages/studio/pages/edit/index.tsx', "import '@contract/account';"),
      file('contract/account.ts', "import * as z from 'zod/mini';"),
      file('contract/doors.ts', "import type * as z from 'zod/mini';"),
    ],
  },
  mirror: {
    faults: [
      [],
      without('contract/card.ts'),
      without('cloudfunctions/domains/job/index.ts'),
      without('src/features/card/use-cards.ts'),
      without('tests/journeys/job.test.ts'),
      [...mirrored, file('cloudfunctions/domains/cards/index.ts')],
      [...mirrored, file('src/features/cards/list.tsx')],
    ],
    fine: [
      ...mirrored,
      file('src/features/app/screen.tsx'),
      file('contract/policy/words.ts'),
      file('src/features/policy/clause.tsx'),
    ],
  },
  'dead assets': {
    faults: [
      [
        file('src/ui/button.module.scss'),
        file('src/ui/button.tsx', "import './field.module.scss';"),
      ],
      [file('src/ui/seal.png')],
    ],
    fine: [
      file('src/ui/button.module.scss'),
      file('src/ui/button.tsx', "import './button.module.scss';\nimport seal from './seal.png';"),
      file('src/ui/seal.png'),
    ],
  },
  links: {
    faults: [
      [file('README.md', 'See [the map](docs/architecture.md).')],
      [file('docs/a.md', '[b](decisions/0009-none.md)'), file('docs/decisions/0001-a.md')],
    ],
    fine: [
      file('README.md', '[a](docs/a.md#top) [b](docs/) [c](https://example.com) [d](#here)'),
      file('docs/a.md', '[readme](../README.md)'),
    ],
  },
};
