// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { WelcomeBack } from './WelcomeBack.tsx';

afterEach(cleanup);

/** A plan whose card goes away once it is read. */
function Page({ days }: { days: number }) {
  const [isRead, setIsRead] = useState(false);
  return (
    <article>
      {!isRead && <WelcomeBack days={days} onRead={() => setIsRead(true)} />}
      <h2 tabIndex={-1}>My routine</h2>
    </article>
  );
}

const card = () => screen.queryByRole('region', { name: 'After a break' });

test.each([0, 1, 6])('says nothing after %i days', (days) => {
  render(<Page days={days} />);
  expect(card()).toBeNull();
});

test.each([
  [7, 'about a quarter less'],
  [14, 'about a quarter less'],
  [15, 'about half'],
  [28, 'about half'],
  [29, 'the starting amounts'],
])('after %i days it says how to begin: %s', (days, words) => {
  render(<Page days={days} />);
  expect(card()?.textContent).toContain('Welcome back.');
  expect(card()?.textContent).toContain(words);
});

test('blames nobody', () => {
  render(<Page days={40} />);
  expect(card()?.textContent).not.toMatch(/miss|fail|lost|should|sorry|!|40/i);
});

test('goes away when it is read, and the focus stays in the plan', () => {
  render(<Page days={20} />);
  const button = screen.getByRole('button', { name: 'Understood' });
  button.focus();
  fireEvent.click(button);
  expect(card()).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'My routine' }));
});
