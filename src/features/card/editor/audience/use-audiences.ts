import { audienceOf, cardFields, type Audience, type CardFieldName } from '@contract/card-fields';
import type { Content } from '../content';
import type { Editor } from '../use-editor';
import type { Publish } from './use-publish';

/** Whom the fields are shown to, and how that is changed. */
export function useAudiences({ content, change }: Editor, publish: Publish) {
  const set = (fields: readonly CardFieldName[], audience: Audience) =>
    change({ visibility: { ...content.visibility, ...each(fields, audience) } });
  return {
    of: (field: CardFieldName): Audience => audienceOf(field, content.visibility),
    /** A contact is opened to everyone only after its own consent; a no leaves it to exchanges. */
    choose: async (field: CardFieldName, audience: Audience): Promise<void> => {
      const asks = audience === 'link' && cardFields[field].contact;
      set([field], asks && !(await publish.ensure()) ? 'returned' : audience);
    },
    /** True where the card may be saved with these open; else they are closed again. */
    mayPublish: async (published: readonly CardFieldName[]): Promise<boolean> => {
      if (published.length === 0 || (await publish.ensure())) {
        return true;
      }
      set(published, 'returned');
      return false;
    },
  };
}

const each = (fields: readonly CardFieldName[], audience: Audience): Content['visibility'] =>
  Object.fromEntries(fields.map((field) => [field, audience]));
