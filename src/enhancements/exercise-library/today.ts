import { abilities, abilityLabels, withoutImplied } from '#domain/body/ability.ts';
import {
  answerTo,
  isAsked,
  noAnswers,
  withAnswer,
  type AbilityAnswers,
} from '#domain/body/abilityAnswers.ts';
import { abilityAnswers } from '#storage/abilityAnswers.ts';
import type { SaveResult } from '#storage/versionedRecord.ts';

/** "What can your body do today?" on a page. */
export interface Today {
  /** The answers as they stand: kept on the device, or for this page where it keeps nothing. */
  answers: () => AbilityAnswers;
  /** Puts the kept answers into the questions, the chips and the page. */
  show: () => void;
  /** Says how many fit. */
  tell: (words: string) => void;
}

const notKept: Record<Exclude<SaveResult, 'saved'>, string> = {
  'no-room': 'Your browser would not keep the answers. They hold until you leave this page.',
  newer: 'A newer version of this site keeps your answers. Load the page again to change them.',
  refused: 'The answers could not be kept. They hold until you leave this page.',
};

function chipOf(words: string): HTMLLIElement {
  const chip = document.createElement('li');
  chip.textContent = words;
  return chip;
}

/** The head's script wrote this before the first paint; from now on it follows the answers. */
function markPage({ cannot }: AbilityAnswers) {
  const root = document.documentElement;
  if (cannot.length === 0) delete root.dataset['cannot'];
  else root.dataset['cannot'] = cannot.join(' ');
}

function showAnswers(panel: HTMLElement, answers: AbilityAnswers) {
  for (const ability of abilities) {
    const question = panel.querySelector<HTMLElement>(`[data-ability="${ability}"]`);
    if (!question) continue;
    question.hidden = !isAsked(ability, answers);
    const answer = answerTo(answers, ability);
    for (const radio of question.querySelectorAll<HTMLInputElement>('input')) {
      radio.checked = radio.value === answer;
    }
  }
}

function showChips(panel: HTMLElement, { can, cannot }: AbilityAnswers) {
  const chips = panel.querySelector<HTMLElement>('[data-today-chips]');
  const lead = panel.querySelector<HTMLElement>('[data-today-lead]');
  const opener = panel.querySelector<HTMLElement>('[data-today-opener]');
  const isFirst = can.length + cannot.length === 0;
  const words = withoutImplied(cannot).map((ability) => abilityLabels[ability].cannot);
  chips?.replaceChildren(...words.map(chipOf));
  if (chips) chips.hidden = cannot.length === 0;
  if (lead) lead.hidden = cannot.length > 0;
  if (opener) opener.textContent = isFirst ? 'Answer the questions' : 'Change my answers';
}

/** Makes the panel work. `onChange` is called after each answer, here or in another tab. */
export function attachToday(panel: HTMLElement, onChange: () => void): Today {
  const status = panel.querySelector<HTMLElement>('[data-today-status]');
  const questions = panel.querySelector<HTMLDetailsElement>('[data-today-questions]');
  let onThisPage: AbilityAnswers | null = null;
  let warning = '';
  const answers = () => onThisPage ?? abilityAnswers.read().data;

  const show = () => {
    showAnswers(panel, answers());
    showChips(panel, answers());
    markPage(answers());
  };
  const keep = (next: AbilityAnswers) => {
    const isEmpty = next.can.length + next.cannot.length === 0;
    const saved = isEmpty && abilityAnswers.remove() ? 'saved' : abilityAnswers.write(next);
    onThisPage = saved === 'saved' ? null : next;
    warning = saved === 'saved' ? '' : ` ${notKept[saved]}`;
    show();
    onChange();
  };

  questions?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const ability = abilities.find((name) => name === target.name);
    if (ability) keep(withAnswer(answers(), ability, target.value === 'yes' ? 'yes' : 'no'));
  });
  panel.querySelector('[data-today-forget]')?.addEventListener('click', () => {
    keep(noAnswers);
  });
  panel.querySelector('[data-today-done]')?.addEventListener('click', () => {
    if (questions) questions.open = false;
    questions?.querySelector('summary')?.focus();
  });
  // Another tab, or a page that comes back from the browser's memory.
  for (const event of ['storage', 'pageshow']) {
    addEventListener(event, () => {
      show();
      onChange();
    });
  }
  if (location.hash === '#today' && questions) questions.open = true;
  return {
    answers,
    show,
    tell(words) {
      if (status) status.textContent = `${words}${warning}`;
    },
  };
}
