import type { ReactNode } from 'react';
import type { OrganisationFace } from '@contract/organisation-view';
import { useWords } from '@phone/features/app';
import { Cell, Hint, List, Section } from '@phone/ui';
import { text } from './text';

export type DrawWebsite = (website: NonNullable<OrganisationFace['website']>) => ReactNode;

type FactsProps = {
  readonly organisation: OrganisationFace;
  /** Where a link leads is said in one way everywhere. */
  readonly drawWebsite: DrawWebsite;
};

/** The card of an organisation, and that nobody has checked it. */
export function Facts({ organisation, drawWebsite }: FactsProps) {
  const words = useWords(text);
  const { name, introduction, address, phone, website } = organisation;
  return (
    <Section>
      <List>
        <Cell title={name} note={introduction} />
        {address !== undefined && <Cell title={words.address} note={address} />}
        {phone !== undefined && <Cell title={words.phone} note={phone} />}
      </List>
      {website !== null && <Section>{drawWebsite(website)}</Section>}
      <Hint>{words.unchecked}</Hint>
    </Section>
  );
}
