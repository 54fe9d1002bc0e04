import type { WriteHandler } from '@server/kernel/handler';
import { Media } from '../../media';
import { fileReport } from '../file-report';

/** The text is kept as it was typed, sealed, so that whoever decides sees what was refused. */
export const appeal: WriteHandler<'report.appeal'> = async ({ refuse }, { about, note }) => {
  if (about.kind === 'text') {
    const { text } = about;
    return (transaction) => fileReport(transaction, { kind: 'own-text', text, note });
  }
  return async (transaction) => {
    const medium = await transaction.store.mine(Media).peek(about.id);
    if (medium === null) {
      return refuse('media/not-found');
    }
    if (medium.state !== 'refused') {
      return refuse('report/nothing-refused');
    }
    return fileReport(transaction, { kind: 'own-picture', about: about.id, note });
  };
};
