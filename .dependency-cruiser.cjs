/**
 * Who may import whom. Each law has a sentence; `tests/laws` plants a violation of every one.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const law = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A folder may import what is listed and nothing else; Node's own modules only where it says so. */
const only = (name, comment, from, allowed, node) =>
  law(
    name,
    comment,
    { path: from, pathNot: test },
    { pathNot: allowed, ...(node ? { dependencyTypesNot: ['core'] } : {}) },
  );

const test = '(^tests/|[.]test[.]tsx?$)';
const product = '^(contract|src|cloudfunctions|config)/';
const zod = 'node_modules/zod/';
const react = 'node_modules/(@tarojs|react|@types/react|zustand|dayjs)/';
const taro = 'node_modules/@tarojs/';
/** Reading and writing what other programs call a table. */
const tables = 'node_modules/(papaparse|@types/papaparse|@kayahr/text-encoding)/';
/** Finding addresses in what people write. */
const addresses = 'node_modules/(linkify-it|@types/linkify-it)/';
const vendors = 'node_modules/(tencentcloud-sdk-nodejs-common|nodemailer)/';
/** What the contract offers without schemas, so that it costs the phone nothing at run time. */
const facts = '^contract/(doors|errors|limits|policy/.*)[.]ts$';

/** Where running begins: files that a runtime opens by their path, so nobody imports them. */
const entries = [
  '^src/app([.]config)?[.]tsx?$',
  '^src/(pages|packages/[^/]+/pages)/[^/]+/index([.]config)?[.]tsx?$',
  '^cloudfunctions/doors/[^/]+/index[.]ts$',
  '^cloudfunctions/domains/[^/]+/records[.]ts$',
  '^(contract|config|emulator|preview)/index[.]ts$',
  '^emulator/functions/worker[.]ts$',
  '^preview/(runtime/start[.]ts|(bench|console)/start[.]tsx)$',
  '^scripts/[^/]+[.]ts$',
];
/** Jest puts them in the place of styles and WeChat's components, a test's build of the policy. */
const stub =
  '^tests/support/(style[.]ts|taro-components[.]tsx|agrees-to-everything[.]ts|frugal-register[.]ts|next-version/(versions|texts|clause-hashes|scopes)[.]ts)$';

module.exports = {
  forbidden: [
    law('no-cycles', 'Two modules that need each other are one module.', {}, { circular: true }),
    law(
      'imports-exist',
      'An import names a file that is there.',
      {},
      { couldNotResolve: true, pathNot: ['[.](scss|png)$', '^@tarojs/'] },
    ),
    law(
      'declared-packages',
      'A package that is used stands in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),

    only('contract', 'Both sides read it, so it knows neither.', '^contract/', ['^contract/', zod]),

    only('ui', 'The design system has no business words in it.', '^src/ui/', ['^src/ui/', react]),
    only('phone-platform', 'Knows the device and nothing else.', '^src/platform/', [
      '^src/platform/',
      facts,
      taro,
      'node_modules/fast-sha256/',
    ]),
    only('cloud', 'The one way from the phone to a cloud function.', '^src/cloud/', [
      '^src/(cloud|platform)/',
      '^contract/',
      zod,
      react,
    ]),
    only(
      'features',
      'A feature knows itself, and of other features only the frame, the consent and the account.',
      '^src/features/([^/]+)/',
      [
        '^src/features/$1/',
        '^src/features/(app|consent|account)/index.ts$',
        '^src/features/consent/manage/index.ts$',
        '^src/(cloud|platform|ui)/',
        '^contract/',
        react,
        tables,
        addresses,
      ],
    ),
    only('pages', 'A page arranges features; it never calls the cloud.', '^src/pages/', [
      '^src/(pages|features|ui)/',
      react,
    ]),
    only('packages', 'A subpackage cannot reach another one.', '^src/packages/([^/]+)/', [
      '^src/packages/$1/',
      '^src/(features|ui)/',
      react,
    ]),
    only('app', 'The app starts the phone; pages are reached by their path alone.', '^src/[^/]+$', [
      '^src/[^/]+$',
      '^src/(features|platform|ui|cloud)/',
      facts,
      '^contract/',
      react,
    ]),

    only(
      'server-platform',
      'The only folder that knows the SDK.',
      '^cloudfunctions/platform/',
      ['^cloudfunctions/platform/', 'node_modules/(wx-server-sdk|jpeg-js)/', '^types/'],
      'node',
    ),
    only(
      'egress',
      'The one way out to partners; what it writes down goes through the store.',
      '^cloudfunctions/egress/',
      ['^cloudfunctions/(egress|kernel|store|platform)/', '^contract/', zod, vendors],
      'node',
    ),
    law(
      'one-way-out',
      'Nobody else opens a socket or knows a vendor: what leaves is under a contract, or it stays.',
      { path: product, pathNot: ['^cloudfunctions/egress/', test] },
      { path: [vendors, '^(node:)?(http|https|http2|net|tls|dgram|dns)(/promises)?$'] },
    ),
    only(
      'store',
      'The only way to the database; it knows no domain.',
      '^cloudfunctions/store/',
      ['^cloudfunctions/(store|platform)/', '^contract/', zod],
      'node',
    ),
    only(
      'kernel',
      'One request, step by step; it knows no domain.',
      '^cloudfunctions/kernel/',
      ['^cloudfunctions/(kernel|store|platform)/', '^contract/', zod],
      'node',
    ),
    only(
      'domains',
      'A domain reaches another one only through its index, and the platform never.',
      '^cloudfunctions/domains/([^/]+)/',
      [
        '^cloudfunctions/domains/$1/',
        '^cloudfunctions/domains/[^/]+/index[.]ts$',
        '^cloudfunctions/(kernel|store)/',
        '^contract/',
        zod,
        'node_modules/ical[.]js/',
        'node_modules/pinyin-pro/',
      ],
      'node',
    ),
    only('doors', 'A door only says which domains it serves.', '^cloudfunctions/doors/', [
      '^cloudfunctions/doors/domains[.]ts$',
      '^cloudfunctions/egress/index[.]ts$',
      '^cloudfunctions/kernel/',
      '^cloudfunctions/domains/[^/]+/index[.]ts$',
    ]),
    law(
      'one-sdk-importer',
      'Business code never names the vendor: the platform folder does, the local cloud stands in.',
      { path: product, pathNot: ['^cloudfunctions/platform/', test] },
      { path: 'node_modules/wx-server-sdk/' },
    ),

    only(
      'emulator',
      'The local cloud speaks a protocol; it would serve any product.',
      '^emulator/',
      ['^emulator/', 'node_modules/'],
      'node',
    ),
    only(
      'preview',
      'The preview runs what was built; it would run any mini-program.',
      '^preview/',
      ['^preview/', 'node_modules/'],
      'node',
    ),
    law(
      'tools-stay-outside',
      'What ships never imports a tool.',
      { path: product, pathNot: test },
      { path: '^(emulator|preview|scripts)/' },
    ),
    law(
      'tests-are-leaves',
      'Nothing imports a test; only the gallery and the bench of pages borrow its browser.',
      { pathNot: ['^tests/', '[.]test[.]tsx?$', '^scripts/(gallery|bench-card)[./]'] },
      { path: '^tests/' },
    ),
    law(
      'second-opinion',
      'A second opinion asks nobody: the model that the engine is compared with knows itself alone.',
      { path: '^tests/property/naive/' },
      { pathNot: '^tests/property/naive/' },
    ),
    law('tests-stand-alone', 'A test is run, not imported.', {}, { path: '[.]test[.]tsx?$' }),
    law(
      'no-dead-files',
      'A file that nothing running reaches is dead; a test alone does not keep it alive.',
      {
        path: entries,
        pathNot: test,
      },
      {
        path: '^(contract|src|cloudfunctions|config|emulator|preview|scripts)/',
        pathNot: [...entries, test, '[.]d[.]ts$'],
        reachable: false,
      },
    ),
    law(
      'no-dead-test-parts',
      'A part of the tests that no test uses is dead.',
      { path: ['[.]test[.]tsx?$', '^scripts/gallery[./]'] },
      { path: '^tests/', pathNot: ['[.]test[.]tsx?$', stub], reachable: false },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|[.]data|[.]cache|gallery)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
