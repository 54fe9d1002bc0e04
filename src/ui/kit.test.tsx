import { fireEvent, render, screen } from '@testing-library/react';
import { shown } from '../../tests/support/shown';
import { Avatar, Button, Cell, Field, Sheet, SwitchRow } from './index';

test.each([{ busy: true }, { disabled: true }])('a button that is %j does nothing', (state) => {
  const tapped = jest.fn();
  render(<Button label="存好" onTap={tapped} {...state} />);
  fireEvent.click(screen.getByRole('button', { name: '存好' }));
  expect(tapped).not.toHaveBeenCalled();
});

test('an error is said in place of the help and with the field', () => {
  const field = { label: '手机', value: '1', maxLength: 20, onInput: () => undefined };
  const { rerender } = render(<Field {...field} help="可以不填" />);
  expect(screen.getByText('可以不填')).toBeTruthy();
  rerender(<Field {...field} help="可以不填" error="少了几位" />);
  expect(screen.queryByText('可以不填')).toBeNull();
  expect(screen.getByRole('alert')).toHaveProperty('textContent', '少了几位');
  expect(screen.getByRole('textbox', { name: /少了几位/ })).toBeTruthy();
});

test('a switch says how it stands, and asks for the other way', () => {
  const changed = jest.fn();
  render(<SwitchRow title="名片夹" note="记下收了谁的" on onChange={changed} />);
  const row = screen.getByRole('switch', { name: '名片夹 记下收了谁的', checked: true });
  fireEvent.click(row);
  expect(changed).toHaveBeenCalledWith(false);
});

test('a row that leads nowhere is not a button', () => {
  render(<Cell title="手机" value="138" />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a closed sheet is not there at all', () => {
  const sheet = { title: '开始之前', closeLabel: '关闭' };
  const { rerender } = render(<Sheet {...sheet} open={false} children="说明" />);
  expect(screen.queryByText('说明')).toBeNull();
  rerender(<Sheet {...sheet} open children="说明" />);
  expect(screen.getByRole('dialog', { name: '开始之前' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '关闭' })).toBeNull();
});

test.each([
  ['林知远', '林'],
  [' 𠮷野', '𠮷'],
  ['lin', 'L'],
  ['', ''],
  [null, '—'],
])('the avatar of %j shows %j', (name, sign) => {
  const { container } = render(<Avatar name={name} />);
  expect(container).toHaveProperty('textContent', sign);
});

test('a box of one line and one of several lines are drawn as the same box', () => {
  const typing = { label: '备注', value: '', onInput: () => undefined, maxLength: 20 };
  const { rerender } = render(<Field {...typing} />);
  const box = shown(screen.getByLabelText('备注')).className;
  rerender(<Field {...typing} multiline />);
  expect(shown(screen.getByLabelText('备注')).className.split(' ')).toContain(box);
});
