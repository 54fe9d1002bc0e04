import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../..');
/** Where a domain would declare its records; nothing is written there. */
const planted = path.join(root, 'cloudfunctions/domains/card/planted-records.ts');

const declaration = (extraField: string) => `
import type { AccountId } from '@contract/values';
import { collection, item, randomKey, whose } from '@server/store/collection';
type Noted = { readonly _id: string; readonly owner: AccountId; readonly shoeSize: string };
export const Notes = collection<Noted>()({
  name: 'notes',
  fields: { _id: randomKey, owner: whose, ${extraField} },
});
void item;
`;

/** What the compiler says of a file that is only in memory. */
function complaints(text: string): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) =>
    ts.sys.readFile(file),
  ) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === planted || fileExists(file);
  host.getSourceFile = (file, ...rest) =>
    file === planted
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([planted], { ...options, noEmit: true, types: ['node'] }, host);
  const source = program.getSourceFile(planted);
  return program
    .getSemanticDiagnostics(source)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('a stored field without a row does not compile, and with one it does', () => {
  expect(complaints(declaration("shoeSize: item('card.name')"))).toEqual([]);
  expect(complaints(declaration(''))).toEqual([expect.stringContaining('shoeSize')]);
  expect(complaints(declaration("shoeSize: item('card.shoeSize')"))).not.toEqual([]);
  expect(complaints(declaration("shoeSize: item('identity.face')"))).not.toEqual([]);
}, 120_000);
