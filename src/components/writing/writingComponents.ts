import Cite from './Cite.astro';
import ExerciseLink from './ExerciseLink.astro';
import HowSure from './HowSure.astro';
import NextDayRule from './NextDayRule.astro';
import Notice from './Notice.astro';
import ShortVersion from './ShortVersion.astro';
import Term from './Term.astro';
import ToolLink from './ToolLink.astro';

/** What a writer may use in an article. Content files need no imports: the page hands these over. */
export const writingComponents = {
  Cite,
  ExerciseLink,
  HowSure,
  NextDayRule,
  Notice,
  ShortVersion,
  Term,
  ToolLink,
};
