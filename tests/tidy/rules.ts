import { bannedWords } from './banned-words';
import { colours } from './colours';
import { deadAssets } from './dead-assets';
import { lightMainPackage } from './light-main-package';
import { links } from './links';
import { mirror } from './mirror';
import { names } from './names';
import { oneSdkFile } from './one-sdk-file';
import type { Rule } from './rule';
import { sizes } from './sizes';

/** What a tidy house is, beyond what the compiler, the linter and the import laws see. */
export const rules: readonly Rule[] = [
  sizes,
  names,
  bannedWords,
  colours,
  oneSdkFile,
  lightMainPackage,
  mirror,
  deadAssets,
  links,
];
