import { needsInWords } from '#domain/body/ability.ts';
import type { RoutineLibraryEntry } from '#domain/routine/routineLibrary.ts';
import { settingLabels } from '#domain/exercise/setting.ts';

/** "Level 2 of 5. Sitting on a chair; in bed." The places have commas of their own. */
export function levelAndPlace({ level, settings }: RoutineLibraryEntry): string {
  const [first = '', ...others] = settings.map((setting) => settingLabels[setting]);
  const places = [first, ...others.map((other) => other.toLowerCase())].join('; ');
  return `Level ${String(level)} of 5. ${places}.`;
}

/** "Needs standing and a firm grip." Empty when it needs nothing that we ask about. */
export function needsLine({ abilities }: RoutineLibraryEntry): string {
  return abilities.length === 0 ? '' : `Needs ${needsInWords(abilities)}.`;
}
