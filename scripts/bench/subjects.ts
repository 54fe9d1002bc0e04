import { documentsOfAnOwner, type BenchGround } from './ground';
import type { Subject } from './measure';
import { post } from './yardsticks';

/** What is timed: the calls that functions and phones make, over the wire. */
export function subjectsOn({ cloud, db }: BenchGround): Subject[] {
  let number = 0;
  const call = (): Promise<string> => post(`${cloud.url}/invoke/echo`, { n: (number += 1) });
  return [
    {
      name: 'doc.get',
      bare: 'read',
      prototype: '1.4–2.1 ms',
      run: () => db.collection('things').doc('thing-7').get(),
    },
    {
      name: 'indexed query, 50 documents',
      bare: 'read',
      prototype: '5.6 ms',
      run: async () => {
        const query = db.collection('things').where({ owner: 'owner-1' });
        const { data } = await query.limit(documentsOfAnOwner).get();
        assertCount(data.length);
      },
    },
    {
      name: 'durable add',
      bare: 'write',
      prototype: '1.3–1.9 ms',
      run: () => db.collection('written').add({ data: { title: 'Engineer', n: (number += 1) } }),
    },
    {
      name: 'three-step transaction',
      bare: 'write',
      prototype: '11 ms',
      run: () =>
        db.runTransaction(async (transaction) => {
          const one = transaction.collection('things').doc('thing-1');
          const { data } = await one.get();
          await one.update({ data: { number: Number(data['number']) + 1 } });
          const other = transaction.collection('things').doc('thing-2');
          await other.update({ data: { number: db.command.inc(-1) } });
        }) as Promise<unknown>,
    },
    { name: 'function call, warm', bare: 'read', prototype: '0.9–1.5 ms', run: call },
    {
      name: 'function call, cold',
      bare: 'read',
      prototype: '~370 ms',
      once: true,
      run: async () => {
        await cloud.reload('echo');
        await call();
      },
    },
  ];
}

function assertCount(found: number): void {
  if (found !== documentsOfAnOwner) {
    throw new Error(`the query found ${found} documents of ${documentsOfAnOwner}`);
  }
}
