import type { HeldThing } from '../props/heldThings.ts';

/** What the figure holds, in words that follow “standing, …”. */
export function heldPhrases(held: readonly HeldThing[]): readonly string[] {
  return held.map((thing) => {
    switch (thing.kind) {
      case 'band':
        return 'holding a resistance band fixed to a door';
      case 'bag':
        return `carrying a bag in the ${thing.hand} hand`;
      case 'hugged weight':
        return 'hugging a weight';
      case 'band between hands':
        return 'holding a resistance band between both hands';
      case 'soft ball':
        return `a soft ball in the ${thing.hand} hand`;
      case 'towel':
        return `${thing.hand} hand on a folded towel`;
      case 'wall towels':
        return 'a folded towel under each hand';
      case 'exercise bike':
        return 'feet on the pedals, hands on the handlebar';
      case 'loop band':
        return 'a loop band round the thighs just above the knees';
      case 'dumbbells':
        return thing.hands === 'both'
          ? 'a dumbbell in each hand'
          : `a dumbbell in the ${thing.hands} hand`;
    }
  });
}
