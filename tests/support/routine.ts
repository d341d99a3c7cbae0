import type { Page } from '@playwright/test';

export interface RoutineAnswers {
  /** Labels of what hurts: "Knee". */
  hurts?: readonly string[];
  /** Labels of what cannot be done: "Kneel". */
  cannot?: readonly string[];
  goal?: string;
  /** Labels of what fits "How are things now?" */
  start?: readonly string[];
  /** Labels of the four pages of the safety check, where not "None of these". */
  safety?: readonly [readonly string[], readonly string[], readonly string[], readonly string[]];
  /** Labels of places, things and likes. */
  places?: readonly string[];
  things?: readonly string[];
  likes?: readonly string[];
  style?: string;
  minutes?: 5 | 10 | 15;
  days?: string;
}

const none = 'None of these';
const safetyQuestions = ['right now', 'last few weeks', 'live with', 'fit you'] as const;

/** Ticks answers of the question that is shown, and goes on. */
export async function tickAndGoOn(page: Page, labels: readonly string[]) {
  for (const label of labels) await page.getByLabel(label, { exact: true }).check();
  await page.getByRole('button', { name: 'Next' }).click();
}

/** Answers the four pages of the safety check. */
async function answerSafety(page: Page, safety: RoutineAnswers['safety']) {
  for (const [index, question] of safetyQuestions.entries()) {
    await page.getByRole('heading', { name: question }).waitFor();
    const labels = safety?.[index] ?? [];
    await tickAndGoOn(page, labels.length > 0 ? labels : [none]);
  }
}

/** Answers all fourteen questions, with no warning sign unless told so, up to the finished routine. */
export async function buildRoutine(page: Page, answers: RoutineAnswers) {
  const { hurts = ['Knee'], cannot = [], goal, start = [none], minutes = 10 } = answers;
  await answerSafety(page, answers.safety);
  await page.getByRole('heading', { name: 'Where does it hurt?' }).waitFor();
  await tickAndGoOn(page, hurts);
  await page.getByRole('heading', { name: 'What can you not do today?' }).waitFor();
  await tickAndGoOn(page, cannot.length > 0 ? cannot : ['I can do all of these']);
  await page.getByRole('heading', { name: 'What would you like' }).first().waitFor();
  if (goal === undefined) await page.getByRole('button', { name: 'Skip this' }).click();
  else await tickAndGoOn(page, [goal]);
  await page.getByRole('heading', { name: 'How are things now?' }).waitFor();
  await tickAndGoOn(page, start);
  await page.getByRole('heading', { name: 'Where would you like to do it?' }).waitFor();
  await tickAndGoOn(page, answers.places ?? []);
  await page.getByRole('heading', { name: 'Do you have any of these?' }).waitFor();
  await tickAndGoOn(page, answers.things ?? []);
  await page.getByRole('heading', { name: 'What do you enjoy?' }).waitFor();
  await tickAndGoOn(page, answers.likes ?? []);
  await page.getByRole('heading', { name: 'How would you like to begin?' }).waitFor();
  await tickAndGoOn(page, [answers.style ?? 'A mix from the start']);
  await page.getByLabel(`${minutes} minutes`, { exact: true }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel(answers.days ?? '3 days', { exact: true }).check();
  await page.getByRole('button', { name: 'Build my first routine' }).click();
}
