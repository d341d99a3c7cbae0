import { scaleLinear } from 'd3-scale';
import { certaintyLabels, type Certainty } from '#domain/evidence/certainty.ts';

/** One way in which moving may help; evidence/claims part 3. */
export interface Mechanism {
  name: string;
  certainty: Certainty;
  /** What was seen, in whom. */
  seen: string;
  sources: readonly string[];
}

/** From what is best shown to what is spoken against. */
export const mechanisms: readonly Mechanism[] = [
  {
    name: 'Stronger muscles make tasks easier',
    certainty: 'strong',
    seen: 'Strength and function rise, in healthy adults.',
    sources: ['mcleod2024'],
  },
  {
    name: 'Mood and worry lift a little',
    certainty: 'moderate',
    seen: 'Less low mood and worry, in people with pain.',
    sources: ['amiri2023', 'wu2025'],
  },
  {
    name: 'The body grows less sensitive over weeks',
    certainty: 'limited',
    seen: 'It takes more pressure to hurt, in people with pain.',
    sources: ['belavy2021'],
  },
  {
    name: 'Sleep gets a little better',
    certainty: 'limited',
    seen: 'A small gain, in fibromyalgia. Reviews differ on its size.',
    sources: ['estevezlopez2021', 'cuencamartinez2023'],
  },
  {
    name: 'Less fear of moving',
    certainty: 'uncertain',
    seen: 'Fear goes with doing less. It did not foretell a change in pain.',
    sources: ['luquesuarez2019', 'martinezcalderon2019'],
  },
  {
    name: 'The body’s own pain-dampers, right after moving',
    certainty: 'uncertain',
    seen: 'Seen in people without pain. In long-lasting pain it varies.',
    sources: ['rice2019'],
  },
  {
    name: 'Less inflammation',
    certainty: 'uncertain',
    seen: 'A small fall in older adults. Not shown to be why pain eases.',
    sources: ['kim2022', 'bricca2019a'],
  },
  {
    name: 'Endorphins as the one reason',
    certainty: 'contradicted',
    seen: 'With endorphins blocked, moving still dampened pain, in healthy adults.',
    sources: ['koltyn2014'],
  },
  {
    name: 'Strong muscles take the load off the knee',
    certainty: 'contradicted',
    seen: 'Strength rose. Load and pain ended much the same as with attention alone.',
    sources: ['messier2021'],
  },
  {
    name: 'Cartilage grows back',
    certainty: 'contradicted',
    seen: 'No effect on its thickness, volume or defects. No harm seen either.',
    sources: ['bricca2019b'],
  },
];

/** Pixels for no square and for three squares of certainty. */
const thickness = scaleLinear().domain([0, 3]).range([2, 14]);

/** How thick a line of that certainty is. What is spoken against is broken besides. */
export function lineOf(certainty: Certainty): { width: number; broken: boolean } {
  const { squares } = certaintyLabels[certainty];
  return { width: thickness(squares), broken: certainty === 'contradicted' };
}
