import { CardDraft } from '@contract/card';
import { cardFieldNames, cardFields } from '@contract/card-fields';
import { cardView } from '../../../../tests/support/samples';
import { contentOf, draftOf, faceOf, publishedOf, type Content } from './content';
import { fieldNames, groups } from './fields';

const all: Content = {
  values: {
    name: '林知远',
    pronunciation: 'Lin Zhiyuan',
    title: '规划师',
    department: '城市更新处',
    organisation: '岭南建筑设计研究院',
    mobile: '13826135407',
    secondMobile: '13926135408',
    landline: '020-83135678',
    email: 'a@lnad.cn',
    secondEmail: 'b@lnad.cn',
    wechatId: 'linzhiyuan',
    address: '东风中路 268 号',
    website: 'lnad.cn',
    officialAccount: '岭南规划',
    skills: '旧城更新',
    introduction: '历史街区',
  },
  visibility: {},
  template: 'formal',
};

test('every field of a card is in the form, in one group', () => {
  const inGroups = groups.flatMap(({ essential, more }) => [...essential, ...more]);
  expect(inGroups.sort()).toEqual([...fieldNames].sort());
});

test('every field that is typed is sent, as the contract takes it', () => {
  expect(draftOf(all)).toEqual({ ...all.values, template: 'formal' });
  expect(CardDraft.parse(draftOf(all))).toEqual(draftOf(all));
  expect(faceOf(all, '')).toEqual({ ...all.values, template: 'formal' });
});

test('whom a field is shown to is sent only where it is unusual and something stands in it', () => {
  const usual = Object.fromEntries(cardFieldNames.map((each) => [each, cardFields[each].audience]));
  const empty = { ...all, values: { ...all.values, email: ' ' } };
  const visibility = { ...usual, title: 'nobody', email: 'link' } as Content['visibility'];
  expect(draftOf({ ...empty, visibility }).visibility).toEqual({ title: 'nobody' });
  expect(draftOf({ ...all, visibility: usual }).visibility).toBeUndefined();
});

test('only a contact that is open to everyone counts as published', () => {
  const visibility = { mobile: 'link', title: 'link', email: 'returned' } as const;
  expect(publishedOf({ ...all, visibility })).toEqual(['mobile']);
  expect(publishedOf({ ...contentOf(null), visibility })).toEqual([]);
});

test('a card that is opened and left alone is sent back as it was', () => {
  const card = cardView();
  const { name, title, organisation, mobile, email, wechatId, address, website, introduction } =
    card;
  const texts = { name, title, organisation, mobile, email, wechatId, address, website };
  expect(draftOf(contentOf(card))).toEqual({ ...texts, introduction, template: 'plain' });
});
