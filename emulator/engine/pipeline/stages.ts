import { failures } from '../errors';
import type { Word } from '../vocabulary';
import { addFields, project, replaceRoot } from './fields';
import { bucket } from './bucket';
import { bucketAuto } from './bucket-auto';
import { count, limit, match, sample, skip, sort } from './flow';
import { group, sortByCount } from './group';
import { facet, lookup } from './joins';
import type { Stage } from './stage';
import { unwind } from './unwind';

/** Every stage of a pipeline. */
export const stages: Readonly<Record<Word<'stage'>, Stage>> = {
  $addFields: addFields,
  $bucket: bucket,
  $bucketAuto: bucketAuto,
  $count: count,
  $facet: facet,
  $geoNear: () => {
    throw failures.operation('$geoNear is only valid as the first stage in a pipeline.');
  },
  $group: group,
  $limit: limit,
  $lookup: lookup,
  $match: match,
  $project: project,
  $replaceRoot: replaceRoot,
  $sample: sample,
  $skip: skip,
  $sort: sort,
  $sortByCount: sortByCount,
  $unwind: unwind,
};
