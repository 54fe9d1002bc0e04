import { localTest } from './local-test';
import { openDoors, type DoorsUnderTest } from './test-doors';

jest.setTimeout(60_000);

const sdk = require.resolve('wx-server-sdk');

/** A function that runs a piece of code inside a transaction, and another beside it. */
const main = `
  const cloud = require(${JSON.stringify(sdk)});
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
  const db = cloud.database();
  const items = db.collection('items');
  const within = {
    update: (tx) => tx.collection('items').where({ _id: 'one' }).update({ data: { n: 9 } }),
    remove: (tx) => tx.collection('items').where({ _id: 'one' }).remove(),
    count: (tx) => tx.collection('items').where({ _id: 'one' }).count(),
    aggregate: (tx) => tx.collection('items').aggregate().match({ n: 1 }).end(),
    byId: (tx) => tx.collection('items').doc('one').update({ data: { n: 9 } }),
    find: (tx) => tx.collection('items').where({ _id: 'one' }).get(),
    plainById: () => items.doc('two').update({ data: { n: 9 } }),
    plainFind: () => items.where({ _id: 'two' }).get(),
  };
  await items.doc('one').set({ data: { n: 1 } });
  await items.doc('two').set({ data: { n: 1 } });
  let refusal = null;
  const tx = await db.startTransaction();
  try {
    await tx.collection('items').doc('one').get();
    await within[event.step](tx);
  } catch (error) {
    refusal = String(error.errMsg);
  }
  if (event.end === 'rollback') {
    await tx.rollback();
  } else {
    await tx.commit();
  }
  await items.where({ _id: 'two' }).update({ data: { after: true } });
  const left = await items.where({}).get();
  return { refusal, left: left.data.map((row) => row._id + row.n).sort() };
`;

type Answer = { readonly refusal: string | null; readonly left: string[] };

const open = (strict?: boolean): Promise<DoorsUnderTest> =>
  openDoors({ move: { main, config: { timeout: 20 } } }, strict === undefined ? {} : { strict }, [
    { name: 'items' },
  ]);

async function run(doors: DoorsUnderTest, step: string, end = 'rollback'): Promise<Answer> {
  const caller = { openid: 'oStrict' };
  return (await doors.cloud.invoke('move', { step, end }, caller)) as Answer;
}

const leaks = ['update', 'remove', 'count', 'aggregate'];

describe('unless it is told otherwise', () => {
  let doors: DoorsUnderTest;
  beforeAll(async () => {
    doors = await open();
  });
  afterAll(() => doors.stop());

  localTest.each(leaks)('%s by a condition inside a transaction is refused', async (step) => {
    const { refusal, left } = await run(doors, step);
    expect(refusal).toContain('[LocalCloud.Strict]');
    expect(refusal).toContain('a rollback would not undo it');
    expect(left).toEqual(['one1', 'two1']);
  });

  localTest('what carries the transaction is let through', async () => {
    expect(await run(doors, 'byId', 'commit')).toEqual({ refusal: null, left: ['one9', 'two1'] });
    expect(await run(doors, 'find', 'commit')).toMatchObject({ refusal: null });
  });

  localTest('so are plain reads, and plain writes of one document', async () => {
    expect(await run(doors, 'plainById')).toEqual({ refusal: null, left: ['one1', 'two9'] });
    expect(await run(doors, 'plainFind')).toMatchObject({ refusal: null });
  });

  localTest("another invocation's transaction is none of its business", async () => {
    const env = doors.cloud.environment({ openid: 'oOther' });
    const { transactionId } = await ask(env, { action: 'database.startTransaction' });
    const answers = await Promise.all(leaks.map(() => run(doors, 'find')));
    expect(answers.map(({ refusal }) => refusal)).toEqual(leaks.map(() => null));
    await ask(env, { action: 'database.abortTransaction', transactionId });
  });
});

describe('with strict: false', () => {
  let doors: DoorsUnderTest;
  beforeAll(async () => {
    doors = await open(false);
  });
  afterAll(() => doors.stop());

  localTest(
    'an update and a removal leak out and outlive the rollback, as on the platform',
    async () => {
      expect(await run(doors, 'update')).toEqual({ refusal: null, left: ['one9', 'two1'] });
      expect(await run(doors, 'remove')).toEqual({ refusal: null, left: ['two1'] });
    },
  );
});

async function ask(
  environment: Record<string, string>,
  body: object,
): Promise<Record<string, unknown>> {
  const { URL: url } = JSON.parse(environment['TCB_CONTEXT_CNFG'] ?? '') as { URL: string };
  const response = await fetch(url, {
    method: 'POST',
    body: JSON.stringify({ ...body, wxCloudApiToken: environment['WX_API_TOKEN'] }),
  });
  return (await response.json()) as Record<string, unknown>;
}
