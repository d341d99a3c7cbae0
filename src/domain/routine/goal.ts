/** Things people want to be able to do. */
export const goalIds = [
  'chair',
  'stairs',
  'walk',
  'steady',
  'carry',
  'reach',
  'lift',
  'desk',
  'sleep',
] as const;
export type GoalId = (typeof goalIds)[number];

interface Step {
  readonly exerciseId: string;
  /** Why this exercise belongs to the goal, in the person's words. */
  readonly why: string;
}

/**
 * A task of a life and the exercises that practise it. The ladders are task practice: they rest on
 * indirect evidence only (evidence/programme E).
 */
export interface Goal {
  readonly id: GoalId | null;
  readonly label: string;
  /** From the easiest rung up. */
  readonly ladder: readonly Step[];
  /** Others that serve the same task. */
  readonly helpers: readonly Step[];
}

export const goals: readonly Goal[] = [
  {
    id: 'chair',
    label: 'Get out of a chair or the car',
    ladder: [
      {
        exerciseId: 'sit-to-stand-raised',
        why: 'Getting out of a chair starts with the same push. A higher seat makes it easier.',
      },
      {
        exerciseId: 'sit-to-stand',
        why: 'Getting out of a chair is this very push.',
      },
      {
        exerciseId: 'goblet-sit-to-stand',
        why: 'The same push, with a small weight, for low seats and full arms.',
      },
    ],
    helpers: [
      {
        exerciseId: 'weight-shift-standing',
        why: 'Once you are up, this helps you practise staying steady.',
      },
      { exerciseId: 'bridge', why: 'Your hips push here as they do when you stand up.' },
      {
        exerciseId: 'seated-knee-extension',
        why: 'Your thighs work here as they do when you stand up.',
      },
    ],
  },
  {
    id: 'stairs',
    label: 'Climb stairs and kerbs',
    ladder: [
      {
        exerciseId: 'seated-knee-extension',
        why: 'Your thighs lift you at each stair. Here they practise sitting down.',
      },
      { exerciseId: 'step-up-low', why: 'A low step is the first stair.' },
    ],
    helpers: [
      { exerciseId: 'calf-raise-supported', why: 'Your calves lift you at each stair.' },
      {
        exerciseId: 'seated-heel-raise',
        why: 'Your calves lift you at each stair. This starts sitting.',
      },
      { exerciseId: 'single-leg-stand', why: 'On stairs you stand on one leg at a time.' },
      { exerciseId: 'weight-shift-standing', why: 'On stairs your weight moves from leg to leg.' },
    ],
  },
  {
    id: 'walk',
    label: 'Walk further',
    ladder: [
      { exerciseId: 'walk-easy', why: 'Walking is the practice for walking.' },
      { exerciseId: 'walk-intervals', why: 'Short walks with rests add up to a longer one.' },
      { exerciseId: 'walk-brisk', why: 'A few faster minutes make an easy pace feel easier.' },
    ],
    helpers: [
      {
        exerciseId: 'seated-march',
        why: 'Marching in a chair keeps you going when a walk is too much.',
      },
      { exerciseId: 'calf-raise-supported', why: 'Your calves push you forward at each step.' },
      { exerciseId: 'seated-heel-raise', why: 'Your calves push you forward at each step.' },
      { exerciseId: 'band-side-step', why: 'Your hips keep you level on each leg in turn.' },
    ],
  },
  {
    id: 'steady',
    label: 'Feel steadier on my feet',
    ladder: [
      {
        exerciseId: 'weight-shift-standing',
        why: 'Moving your weight with a hand on support is the first step.',
      },
      {
        exerciseId: 'tandem-stand',
        why: 'Standing heel to toe practises narrow spaces and turns.',
      },
      { exerciseId: 'single-leg-stand', why: 'Each step you take is a moment on one leg.' },
    ],
    helpers: [
      { exerciseId: 'sit-to-stand', why: 'Leg work and balance work go well together.' },
      { exerciseId: 'sit-to-stand-raised', why: 'Leg work and balance work go well together.' },
      { exerciseId: 'calf-raise-supported', why: 'Ankles do much of the work of staying up.' },
      { exerciseId: 'heel-toe-walk', why: 'A narrow line practises kerbs and crowds.' },
      { exerciseId: 'tai-chi-weight-shift', why: 'Slow steps practise every part of a step.' },
    ],
  },
  {
    id: 'carry',
    label: 'Carry shopping or a suitcase',
    ladder: [
      { exerciseId: 'suitcase-carry', why: 'Carrying a little is the practice for carrying more.' },
      { exerciseId: 'farmer-carry', why: 'Two bags, one in each hand, as on the way home.' },
    ],
    helpers: [
      { exerciseId: 'dumbbell-deadlift', why: 'A bag has to come off the ground first.' },
      { exerciseId: 'putty-squeeze', why: 'A bag hangs on your grip.' },
      { exerciseId: 'walk-easy', why: 'Carrying starts with the walk. The load comes later.' },
      { exerciseId: 'band-row-seated', why: 'Lifting a bag uses the same pull.' },
      { exerciseId: 'shoulder-blade-squeeze', why: 'Your upper back holds the load up.' },
    ],
  },
  {
    id: 'reach',
    label: 'Reach a high shelf or locker',
    ladder: [
      { exerciseId: 'table-slide', why: 'Your arm goes up here with the table to carry it.' },
      { exerciseId: 'wall-slide', why: 'Your arm reaches high, with the wall to lean on.' },
      { exerciseId: 'overhead-press-seated', why: 'Putting a bag up is this very push.' },
    ],
    helpers: [
      { exerciseId: 'band-row-seated', why: 'Your shoulder blades hold the arm that reaches.' },
      { exerciseId: 'shoulder-blade-squeeze', why: 'Your shoulder blades move first in a reach.' },
    ],
  },
  {
    id: 'lift',
    label: 'Lift things from low down',
    ladder: [
      { exerciseId: 'hinge-wall', why: 'Bending at the hips is how a low lift begins.' },
      { exerciseId: 'dumbbell-deadlift', why: 'The same bend, with a small weight to lift.' },
    ],
    helpers: [
      { exerciseId: 'bridge', why: 'Your hips push here as they do in a lift.' },
      {
        exerciseId: 'bird-dog-counter',
        why: 'Your back learns to stay steady while a limb moves.',
      },
      { exerciseId: 'sit-to-stand-raised', why: 'Your legs do half of a low lift.' },
    ],
  },
  {
    id: 'desk',
    label: 'Sit at a desk or drive for longer',
    ladder: [
      {
        exerciseId: 'shoulder-blade-squeeze',
        why: 'A short change for the upper back, right in your seat.',
      },
      { exerciseId: 'band-row-seated', why: 'The same pull with a little more work.' },
    ],
    helpers: [
      { exerciseId: 'neck-turn-sitting', why: 'Looking over your shoulder uses the same turn.' },
      { exerciseId: 'chair-back-extension', why: 'The opposite of leaning forward for hours.' },
      { exerciseId: 'cat-cow-seated', why: 'A way to move your back without leaving the chair.' },
    ],
  },
  {
    id: 'sleep',
    label: 'Settle down for the night',
    ladder: [
      { exerciseId: 'slow-breathing', why: 'A calm habit to end the day with.' },
      { exerciseId: 'muscle-relaxation', why: 'Tensing and letting go, one part at a time.' },
    ],
    helpers: [{ exerciseId: 'cat-cow-seated', why: 'A few easy moves before bed.' }],
  },
];

/** For those who have no goal yet: movements that most days ask for. */
const anyGoal: Goal = {
  id: null,
  label: 'My first routine',
  ladder: [
    { exerciseId: 'sit-to-stand-raised', why: 'Most days ask you to stand up. A high seat helps.' },
    { exerciseId: 'sit-to-stand', why: 'Most days ask you to stand up from a chair.' },
  ],
  helpers: [
    { exerciseId: 'seated-march', why: 'A gentle way to keep going for a minute, in a chair.' },
    { exerciseId: 'cat-cow-seated', why: 'A way to move your back without leaving the chair.' },
    { exerciseId: 'shoulder-blade-squeeze', why: 'A small move for the upper back.' },
  ],
};

/** The goal with this id. Without one, a goal that suits most people. */
export function goalOf(id: GoalId | null): Goal {
  return goals.find((goal) => goal.id === id) ?? anyGoal;
}
