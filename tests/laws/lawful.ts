/** A house in which every folder imports something it may, and no law is broken. */
export const lawful: Readonly<Record<string, string>> = {
  'contract/index.ts':
    "import * as z from 'zod/mini';\nexport { doors } from './doors';\nexport { z };",
  'contract/doors.ts': "export const doors = { card: 'api' };",

  'src/app.config.ts': 'export default {};',
  'src/app.tsx': "import '@phone/features/card/index';\nimport '@phone/platform/storage';",
  'src/ui/button.tsx': "import { View } from '@tarojs/components';\nexport const Button = View;",
  'src/platform/storage.ts': "import Taro from '@tarojs/taro';\nexport const kept = Taro;",
  'src/cloud/call.ts':
    "import '@contract/index';\nimport '@phone/platform/storage';\nexport const call = 1;",
  'src/features/card/index.ts':
    "export { call } from '@phone/cloud/call';\nexport { Button } from '@phone/ui/button';",
  'src/features/holder/index.ts': "export { call } from '@phone/cloud/call';",
  'src/pages/card/index.tsx': "import '@phone/features/card/index';\nimport '@phone/ui/button';",
  'src/pages/card/index.config.ts': 'export default {};',
  'src/packages/studio/pages/edit/index.tsx':
    "import '../../parts/field';\nimport '@phone/features/holder/index';",
  'src/packages/studio/parts/field.tsx': "import '@phone/ui/button';",
  'src/packages/privacy/pages/policy/index.tsx': "import '@phone/ui/button';",

  'cloudfunctions/platform/db.ts':
    "import cloud from 'wx-server-sdk';\nimport 'node:crypto';\nexport const db = cloud;",
  'cloudfunctions/store/mine.ts': "export { db as mine } from '@server/platform/db';",
  'cloudfunctions/egress/index.ts':
    "import 'node:http';\nimport 'nodemailer';\nexport { mine as partners } from '@server/store/mine';",
  'cloudfunctions/kernel/serve.ts':
    "import '@contract/index';\nexport { mine as serve } from '@server/store/mine';",
  'cloudfunctions/domains/card/index.ts':
    "import './actions/save';\nimport '@server/domains/holder/index';\nexport const card = 1;",
  'cloudfunctions/domains/card/actions/save.ts': "import '@server/store/mine';\nimport '../rules';",
  'cloudfunctions/domains/card/rules.ts': "import '@contract/index';\nexport const rules = 1;",
  'cloudfunctions/domains/card/records.ts': 'export const records = 1;',
  'cloudfunctions/domains/holder/index.ts': 'export const holder = 1;',
  'cloudfunctions/doors/api/index.ts':
    "import '@server/kernel/serve';\nimport '@server/domains/card/index';\nimport '@server/egress/index';",

  'config/index.ts': "import path from 'node:path';\nexport default path;",
  'emulator/index.ts': "import './engine';\nimport 'lmdb';\nimport 'node:http';",
  'emulator/engine.ts': 'export const engine = 1;',
  'preview/index.ts': "import 'node:http';\nexport const preview = 1;",
  'scripts/start.ts': "import '../emulator/index';\nimport '../preview/index';",
  'scripts/gallery/shoot.ts': "import '../../tests/browser/support/bench';",
  'scripts/gallery.ts': "import './gallery/shoot';",
  'tests/browser/support/bench.ts': 'export const bench = 1;',
  'tests/journeys/card.test.ts': "import '../../emulator/index';\nimport '../support/people';",
  'tests/support/people.ts': "import '@contract/doors';",
};
