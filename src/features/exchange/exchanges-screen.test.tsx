import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { startProgram } from '../../../tests/support/program';
import { entryId, seen } from '../../../tests/support/samples';
import { phone, resetPhone } from '../../../tests/support/taro-api';

const incoming = {
  id: `x_${'1'.repeat(20)}`,
  received: true,
  state: 'open',
  unanswered: true,
  at: '2026-11-23T08:00:00.000Z',
  blocked: false,
  entry: null,
  card: seen,
};
const page = (...exchanges: unknown[]) => ({ ok: true, value: { exchanges, next: null } });
const sent = (action: string) =>
  phone.calls.filter((call) => call.action === action).map(({ input }) => input);

async function openScreen(exchange: object = incoming) {
  phone.cloud = (action) => {
    if (action === 'exchange.list') {
      return page(exchange);
    }
    return { ok: true, value: { id: entryId(1), state: 'approved', blocked: true } };
  };
  const { ExchangesScreen } = await startProgram(() => import('./exchanges-screen'));
  render(<ExchangesScreen drawCard={({ name }) => <p>{name} 的名片</p>} />);
  fireEvent.click(await screen.findByRole('button', { name: /林知远/ }));
}
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(resetPhone);

test('what waits for a word stands first, and opening it is no call', async () => {
  await openScreen();
  expect(screen.getByText('林知远 的名片')).toBeTruthy();
  expect(phone.calls.map(({ input }) => input)).toEqual([{ side: 'new' }]);
});

test('keeping it is one tap', async () => {
  await openScreen();
  tap('收下，存进名片夹');
  await waitFor(() => expect(sent('exchange.keep')).toEqual([{ id: incoming.id }]));
  await waitFor(() => expect(phone.said).toContain('存进名片夹了。'));
});

test('approving is one tap; declining asks first and says what closes', async () => {
  await openScreen();
  phone.modal = false;
  tap('婉拒');
  await waitFor(() => expect(phone.said.join()).toMatch(/婉拒「林知远」.*互相看不到/));
  expect(sent('exchange.answer')).toEqual([]);
  tap(/^放行/);
  await waitFor(() =>
    expect(sent('exchange.answer')).toEqual([{ id: incoming.id, state: 'approved' }]),
  );
});

test('blocking names what happens before it does', async () => {
  await openScreen();
  tap('屏蔽这个人');
  await waitFor(() => expect(sent('exchange.block')).toEqual([{ id: incoming.id, blocked: true }]));
  expect(phone.said[0]).toMatch(/屏蔽「林知远」.*链接打不开.*不会收到通知/);
});

test('a blocked person can be let in again', async () => {
  await openScreen({ ...incoming, blocked: true, unanswered: false });
  tap('解除屏蔽');
  await waitFor(() =>
    expect(sent('exchange.block')).toEqual([{ id: incoming.id, blocked: false }]),
  );
});
