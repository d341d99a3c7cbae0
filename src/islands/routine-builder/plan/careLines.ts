import type { RoutineDraft } from '#domain/routine/routineDraft.ts';
import { screen } from '#domain/safety/safetyScreen.ts';

/** What the safety answers change (evidence/programme B2; S58 when nothing was ticked). */
export function careLines({ safety }: RoutineDraft): string[] {
  const { outcome, notes } = screen(safety);
  if (outcome === 'ok') {
    return ['Nothing you ticked says you should ask first. That is not a medical all-clear.'];
  }
  return [...new Set(notes.map(({ message }) => message))];
}
