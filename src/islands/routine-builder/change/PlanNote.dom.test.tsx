// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { changePlan } from '#domain/plan/planChange.ts';
import type { RoutinePlan } from '#domain/plan/routinePlan.ts';
import { PlanNote } from './PlanNote.tsx';
import { planOf } from '../siteLibrary.fixture.ts';

afterEach(cleanup);

let plan = planOf('bridge');

const keep = (next: RoutinePlan) => {
  plan = next;
};

function Page({ onPlan }: { onPlan: (plan: RoutinePlan) => void }) {
  const [current, setCurrent] = useState(planOf('bridge'));
  useEffect(() => onPlan(current), [onPlan, current]);
  return <PlanNote plan={current} onChange={(change) => setCurrent(changePlan(current, change))} />;
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('A note for the whole routine');

test('is kept on leaving the field, as one line, and stands on paper', () => {
  render(<Page onPlan={keep} />);
  expect(field().maxLength).toBe(200);
  expect(document.querySelector('.routine-plan-note')).toBeNull();
  fireEvent.change(field(), { target: { value: 'With the radio on.\nIn the kitchen.' } });
  fireEvent.blur(field());
  expect(plan.note).toBe('With the radio on. In the kitchen.');
  expect(field().value).toBe(plan.note);
  expect(document.querySelector('.routine-plan-note')?.textContent).toBe(
    'Note: With the radio on. In the kitchen.',
  );
});

test('is kept with Enter, and an empty one is none', () => {
  render(<Page onPlan={keep} />);
  fireEvent.change(field(), { target: { value: 'Slowly.' } });
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(plan.note).toBe('Slowly.');
  fireEvent.change(field(), { target: { value: ' ' } });
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(plan.note).toBeUndefined();
});
