import { databaseFault } from './database-fault';

test.each([
  ['-501001 [ResourceUnavailable.TransactionConflict] Transaction is conflict', 'conflict'],
  ['[ResourceUnavailable.TransactionBusy] Transaction is busy', 'conflict'],
  ['multiple write errors: [{E11000 duplicate key error collection: x}]', 'duplicate'],
  ['-502005 database collection not exists', 'failed'],
])('%s is a fault of its kind', (errMsg, kind) => {
  expect(databaseFault({ errCode: -501001, errMsg }).kind).toBe(kind);
});

test('a conflict at the commit, which has a code and no number, is one too', () => {
  const error = Object.assign(new Error('x'), { code: 'DATABASE_TRANSACTION_CONFLICT' });
  expect(databaseFault(error).kind).toBe('conflict');
});

test('a fault says nothing of what the cloud quoted', () => {
  const errMsg = 'E11000 dup key: { : "13826135407" }';
  const fault = databaseFault({ errCode: -502001, errMsg });
  expect(`${fault.message} ${fault.stack ?? ''}`).not.toContain('13826135407');
});
