import type { QuotaChoice } from './openapi/quotas';

/**
 * Every limit of the platform that is kept here, in one place. `documented` is in the platform's
 * own documents, `reported` is what its staff or its users say, `own` is our guess where nobody
 * says anything: rely on none of the last kind.
 */
export const limits = {
  eventBytes: documented(6 * mega(), 'cloud.tencent.com/document/product/583/11637'),
  answerBytes: documented(mega(), 'docs.cloudbase.net/error-code/EXCEED_MAX_RESPONSE_SIZE'),
  /** Where `config.json` says nothing. The platform's own message speaks of three seconds. */
  functionSeconds: reported(3, 'the text of FUNCTIONS_TIME_LIMIT_EXCEEDED in public logs'),
  longestFunctionSeconds: reported(60, 'WeChat cloud console; SCF itself allows 900'),
  functionMemoryMb: documented(256, 'developers.weixin.qq.com wxcloud/basis/concepts/quota'),
  leastFunctionMemoryMb: documented(64, 'cloud.tencent.com/document/product/583/11637'),
  mostFunctionMemoryMb: documented(3_072, 'cloud.tencent.com/document/product/583/11637'),
  functionConcurrency: reported(
    1_000,
    'WeChat staff, developers.weixin.qq.com/community/minihome/doc/000408efdd83f0324dfc908fe51400',
  ),
  /** Of one function, in the smallest plan that was ever documented. */
  smallestPlanConcurrency: documented(20, 'developers.weixin.qq.com wxcloud/basis/concepts/quota'),
  /** Of one environment, in the smallest plan. */
  smallestPlanDatabaseCallsPerSecond: documented(
    30,
    'developers.weixin.qq.com wxcloud/basis/concepts/quota',
  ),
  filesInOneCall: documented(50, 'developers.weixin.qq.com Cloud.getTempFileURL'),
  /** Of a link whose life was not asked for; older documents say a day. */
  linkSeconds: documented(600, 'developers.weixin.qq.com Cloud.getTempFileURL'),
  longestLinkSeconds: documented(86_400, 'developers.weixin.qq.com getTempFileURL'),
  uploadSeconds: own(900),
  fileBytes: own(50 * mega()),
  filePathCharacters: own(480),
  checkedTextCharacters: documented(2_500, 'developers.weixin.qq.com msgSecCheck'),
  /** The page of `imgSecCheck` is gone; staff once said half of it. */
  checkedImageBytes: reported(mega(), 'public code that calls imgSecCheck'),
  checkedMediaBytes: documented(10 * mega(), 'developers.weixin.qq.com mediaCheckAsync'),
  readImageBytes: documented(2 * mega(), 'developers.weixin.qq.com printedTextOCR'),
  phoneCodeSeconds: documented(300, 'developers.weixin.qq.com getPhoneNumber'),
};

/** Other numbers than the platform's, to meet a limit in a test. */
export type ChosenLimits = {
  readonly functionConcurrency?: number;
  readonly databaseCallsPerSecond?: number;
  /** By the name of the open interface. */
  readonly quotas?: Readonly<Record<string, QuotaChoice>>;
};

/** Calls of one function at the same time, and of the database in one second. */
export function ratesOf(smallestPlan: boolean, chosen: ChosenLimits) {
  const { functionConcurrency, smallestPlanConcurrency, smallestPlanDatabaseCallsPerSecond } =
    limits;
  const concurrency = smallestPlan ? smallestPlanConcurrency : functionConcurrency;
  return {
    functionConcurrency: chosen.functionConcurrency ?? concurrency.value,
    databaseCallsPerSecond:
      chosen.databaseCallsPerSecond ??
      (smallestPlan ? smallestPlanDatabaseCallsPerSecond.value : Infinity),
  };
}

type Limit = {
  readonly value: number;
  readonly basis: 'documented' | 'reported' | 'own';
  readonly source: string;
};

function documented(value: number, source: string): Limit {
  return { value, basis: 'documented', source };
}

function reported(value: number, source: string): Limit {
  return { value, basis: 'reported', source };
}

function own(value: number): Limit {
  return { value, basis: 'own', source: 'nothing public says' };
}

function mega(): number {
  return 1024 * 1024;
}
