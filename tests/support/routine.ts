import type { Page } from '@playwright/test';

export interface RoutineAnswers {
  /** Labels of what hurts: "Knee". */
  hurts?: readonly string[];
  /** Labels of what cannot be done: "Kneel". */
  cannot?: readonly string[];
  goal?: string;
  minutes?: 5 | 10 | 15;
}

const none = 'None of these';

/** Ticks answers of the question that is shown, and goes on. */
export async function tickAndGoOn(page: Page, labels: readonly string[]) {
  for (const label of labels) await page.getByLabel(label, { exact: true }).check();
  await page.getByRole('button', { name: 'Next' }).click();
}

/** Answers all nine questions with no warning sign, up to the finished routine. */
export async function buildRoutine(page: Page, answers: RoutineAnswers) {
  const { hurts = ['Knee'], cannot = [], goal, minutes = 10 } = answers;
  for (const question of ['right now', 'last few weeks', 'live with', 'fit you']) {
    await page.getByRole('heading', { name: question }).waitFor();
    await tickAndGoOn(page, [none]);
  }
  await page.getByRole('heading', { name: 'Where does it hurt?' }).waitFor();
  await tickAndGoOn(page, hurts);
  await page.getByRole('heading', { name: 'What can you not do today?' }).waitFor();
  await tickAndGoOn(page, cannot.length > 0 ? cannot : ['I can do all of these']);
  await page.getByRole('heading', { name: 'What would you like' }).waitFor();
  if (goal === undefined) await page.getByRole('button', { name: 'Skip this' }).click();
  else await tickAndGoOn(page, [goal]);
  await page.getByRole('heading', { name: 'How are things now?' }).waitFor();
  await tickAndGoOn(page, [none]);
  await page.getByLabel(`${minutes} minutes`, { exact: true }).check();
  await page.getByRole('button', { name: 'Build my first routine' }).click();
}
