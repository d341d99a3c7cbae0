import type { RoutineLibraryEntry } from './routineLibrary.ts';

/** What people may like to do. Feeling good while exercising goes with doing more (A27: rhodes2015). */
export const enjoyments = ['walking', 'music', 'water', 'calm', 'stretching', 'strength'] as const;
export type Enjoyment = (typeof enjoyments)[number];

export const enjoymentLabels: Record<Enjoyment, string> = {
  walking: 'Walking',
  music: 'Moving to music',
  water: 'Being in water',
  calm: 'Slow and calm things',
  stretching: 'Stretching and loosening up',
  strength: 'Getting stronger',
};

const isEnjoyed: Record<Enjoyment, (entry: RoutineLibraryEntry) => boolean> = {
  walking: ({ elements, postures, settings }) =>
    elements[0] === 'endurance' && postures.includes('feet') && settings.includes('outdoors'),
  music: ({ things }) => things.includes('music'),
  water: ({ settings }) => settings.includes('water'),
  calm: ({ elements, id }) => elements.includes('relaxation') || id === 'tai-chi-weight-shift',
  stretching: ({ elements }) => elements[0] === 'mobility',
  strength: ({ elements }) => elements[0] === 'strength',
};

/** True when the exercise is one of the things that somebody likes. */
export function isLiked(entry: RoutineLibraryEntry, likes: readonly Enjoyment[]): boolean {
  return likes.some((like) => isEnjoyed[like](entry));
}
