import type { Drawing } from './drawing.ts';
import { bandRowSeated } from './drawings/band-row-seated.ts';
import { bridge } from './drawings/bridge.ts';
import { calfRaiseSupported } from './drawings/calf-raise-supported.ts';
import { catCowKneeling } from './drawings/cat-cow-kneeling.ts';
import { catCowSeated } from './drawings/cat-cow-seated.ts';
import { gobletSitToStand } from './drawings/goblet-sit-to-stand.ts';
import { muscleRelaxation } from './drawings/muscle-relaxation.ts';
import { neckTurnSitting } from './drawings/neck-turn-sitting.ts';
import { pelvicTiltLying } from './drawings/pelvic-tilt-lying.ts';
import { seatedHeelRaise } from './drawings/seated-heel-raise.ts';
import { seatedKneeExtension } from './drawings/seated-knee-extension.ts';
import { seatedMarch } from './drawings/seated-march.ts';
import { shoulderBladeSqueeze } from './drawings/shoulder-blade-squeeze.ts';
import { singleLegStand } from './drawings/single-leg-stand.ts';
import { sitToStand } from './drawings/sit-to-stand.ts';
import { sitToStandRaised } from './drawings/sit-to-stand-raised.ts';
import { slowBreathing } from './drawings/slow-breathing.ts';
import { stepUpLow } from './drawings/step-up-low.ts';
import { suitcaseCarry } from './drawings/suitcase-carry.ts';
import { tandemStand } from './drawings/tandem-stand.ts';
import { walkEasy } from './drawings/walk-easy.ts';
import { walkIntervals } from './drawings/walk-intervals.ts';
import { wallPushUp } from './drawings/wall-push-up.ts';
import { weightShiftStanding } from './drawings/weight-shift-standing.ts';
import type { FigureName } from './figureNames.ts';

/** Every drawing by the id of its exercise. */
export const drawings: Readonly<Record<FigureName, Drawing>> = {
  'band-row-seated': bandRowSeated,
  bridge,
  'calf-raise-supported': calfRaiseSupported,
  'cat-cow-kneeling': catCowKneeling,
  'cat-cow-seated': catCowSeated,
  'goblet-sit-to-stand': gobletSitToStand,
  'muscle-relaxation': muscleRelaxation,
  'neck-turn-sitting': neckTurnSitting,
  'pelvic-tilt-lying': pelvicTiltLying,
  'seated-heel-raise': seatedHeelRaise,
  'seated-knee-extension': seatedKneeExtension,
  'seated-march': seatedMarch,
  'shoulder-blade-squeeze': shoulderBladeSqueeze,
  'single-leg-stand': singleLegStand,
  'sit-to-stand': sitToStand,
  'sit-to-stand-raised': sitToStandRaised,
  'slow-breathing': slowBreathing,
  'step-up-low': stepUpLow,
  'suitcase-carry': suitcaseCarry,
  'tandem-stand': tandemStand,
  'walk-easy': walkEasy,
  'walk-intervals': walkIntervals,
  'wall-push-up': wallPushUp,
  'weight-shift-standing': weightShiftStanding,
};
