import type { Drawing } from './drawing.ts';
import { bandExternalRotation } from './drawings/band-external-rotation.ts';
import { bandRowSeated } from './drawings/band-row-seated.ts';
import { bandSideStep } from './drawings/band-side-step.ts';
import { birdDog } from './drawings/bird-dog.ts';
import { birdDogCounter } from './drawings/bird-dog-counter.ts';
import { birdDogLegSlide } from './drawings/bird-dog-leg-slide.ts';
import { bridge } from './drawings/bridge.ts';
import { bridgeMarch } from './drawings/bridge-march.ts';
import { calfRaiseSupported } from './drawings/calf-raise-supported.ts';
import { calfStretchWall } from './drawings/calf-stretch-wall.ts';
import { catCowKneeling } from './drawings/cat-cow-kneeling.ts';
import { catCowSeated } from './drawings/cat-cow-seated.ts';
import { chairBackExtension } from './drawings/chair-back-extension.ts';
import { childsPoseRock } from './drawings/childs-pose-rock.ts';
import { chinTuckSitting } from './drawings/chin-tuck-sitting.ts';
import { clamshell } from './drawings/clamshell.ts';
import { counterPushUp } from './drawings/counter-push-up.ts';
import { cycleGentle } from './drawings/cycle-gentle.ts';
import { danceSteps } from './drawings/dance-steps.ts';
import { deadBug } from './drawings/dead-bug.ts';
import { dualTaskWalk } from './drawings/dual-task-walk.ts';
import { dumbbellDeadlift } from './drawings/dumbbell-deadlift.ts';
import { dumbbellRowSupported } from './drawings/dumbbell-row-supported.ts';
import { farmerCarry } from './drawings/farmer-carry.ts';
import { figureFourSeated } from './drawings/figure-four-seated.ts';
import { fingerGlide } from './drawings/finger-glide.ts';
import { floorHalfKneelChair } from './drawings/floor-half-kneel-chair.ts';
import { floorHalfKneelLow } from './drawings/floor-half-kneel-low.ts';
import { floorHandsAndKnees } from './drawings/floor-hands-and-knees.ts';
import { floorLieDown } from './drawings/floor-lie-down.ts';
import { floorSideSit } from './drawings/floor-side-sit.ts';
import { floorStepSeat } from './drawings/floor-step-seat.ts';
import { floorTwoKnees } from './drawings/floor-two-knees.ts';
import { gobletSitToStand } from './drawings/goblet-sit-to-stand.ts';
import { heelTapLying } from './drawings/heel-tap-lying.ts';
import { heelToeWalk } from './drawings/heel-toe-walk.ts';
import { hingeWall } from './drawings/hinge-wall.ts';
import { kneeRollLying } from './drawings/knee-roll-lying.ts';
import { lateralRaise } from './drawings/lateral-raise.ts';
import { muscleRelaxation } from './drawings/muscle-relaxation.ts';
import { neckHandPress } from './drawings/neck-hand-press.ts';
import { neckNodLying } from './drawings/neck-nod-lying.ts';
import { neckTurnSitting } from './drawings/neck-turn-sitting.ts';
import { openBook } from './drawings/open-book.ts';
import { overheadPressSeated } from './drawings/overhead-press-seated.ts';
import { pallofPress } from './drawings/pallof-press.ts';
import { pelvicTiltLying } from './drawings/pelvic-tilt-lying.ts';
import { proneBackLift } from './drawings/prone-back-lift.ts';
import { proneOnElbows } from './drawings/prone-on-elbows.ts';
import { puttySqueeze } from './drawings/putty-squeeze.ts';
import { seatedHeelRaise } from './drawings/seated-heel-raise.ts';
import { seatedKneeExtension } from './drawings/seated-knee-extension.ts';
import { seatedMarch } from './drawings/seated-march.ts';
import { shoulderBladeSqueeze } from './drawings/shoulder-blade-squeeze.ts';
import { shoulderPendulum } from './drawings/shoulder-pendulum.ts';
import { sideLeanWall } from './drawings/side-lean-wall.ts';
import { sideLyingLegLift } from './drawings/side-lying-leg-lift.ts';
import { sidePlankKnees } from './drawings/side-plank-knees.ts';
import { singleLegCalfRaise } from './drawings/single-leg-calf-raise.ts';
import { singleLegStand } from './drawings/single-leg-stand.ts';
import { sitToStand } from './drawings/sit-to-stand.ts';
import { sitToStandRaised } from './drawings/sit-to-stand-raised.ts';
import { slowBreathing } from './drawings/slow-breathing.ts';
import { standingBackBend } from './drawings/standing-back-bend.ts';
import { stepUpLow } from './drawings/step-up-low.ts';
import { suitcaseCarry } from './drawings/suitcase-carry.ts';
import { swimEasy } from './drawings/swim-easy.ts';
import { tableSlide } from './drawings/table-slide.ts';
import { taiChiWeightShift } from './drawings/tai-chi-weight-shift.ts';
import { tandemStand } from './drawings/tandem-stand.ts';
import { trunkTurnSitting } from './drawings/trunk-turn-sitting.ts';
import { walkBrisk } from './drawings/walk-brisk.ts';
import { walkEasy } from './drawings/walk-easy.ts';
import { walkIntervals } from './drawings/walk-intervals.ts';
import { wallPushUp } from './drawings/wall-push-up.ts';
import { wallSlide } from './drawings/wall-slide.ts';
import { waterWalk } from './drawings/water-walk.ts';
import { weightShiftStanding } from './drawings/weight-shift-standing.ts';
import { wristCurl } from './drawings/wrist-curl.ts';
import type { FigureName } from './figureNames.ts';

/** Every drawing by the id of its exercise. */
export const drawings: Readonly<Record<FigureName, Drawing>> = {
  'band-external-rotation': bandExternalRotation,
  'band-row-seated': bandRowSeated,
  'band-side-step': bandSideStep,
  'bird-dog': birdDog,
  'bird-dog-counter': birdDogCounter,
  'bird-dog-leg-slide': birdDogLegSlide,
  bridge,
  'bridge-march': bridgeMarch,
  'calf-raise-supported': calfRaiseSupported,
  'calf-stretch-wall': calfStretchWall,
  'cat-cow-kneeling': catCowKneeling,
  'cat-cow-seated': catCowSeated,
  'chair-back-extension': chairBackExtension,
  'childs-pose-rock': childsPoseRock,
  'chin-tuck-sitting': chinTuckSitting,
  clamshell,
  'counter-push-up': counterPushUp,
  'cycle-gentle': cycleGentle,
  'dance-steps': danceSteps,
  'dead-bug': deadBug,
  'dual-task-walk': dualTaskWalk,
  'dumbbell-deadlift': dumbbellDeadlift,
  'dumbbell-row-supported': dumbbellRowSupported,
  'farmer-carry': farmerCarry,
  'figure-four-seated': figureFourSeated,
  'finger-glide': fingerGlide,
  'floor-half-kneel-chair': floorHalfKneelChair,
  'floor-half-kneel-low': floorHalfKneelLow,
  'floor-hands-and-knees': floorHandsAndKnees,
  'floor-lie-down': floorLieDown,
  'floor-side-sit': floorSideSit,
  'floor-step-seat': floorStepSeat,
  'floor-two-knees': floorTwoKnees,
  'goblet-sit-to-stand': gobletSitToStand,
  'heel-tap-lying': heelTapLying,
  'heel-toe-walk': heelToeWalk,
  'hinge-wall': hingeWall,
  'knee-roll-lying': kneeRollLying,
  'lateral-raise': lateralRaise,
  'muscle-relaxation': muscleRelaxation,
  'neck-hand-press': neckHandPress,
  'neck-nod-lying': neckNodLying,
  'neck-turn-sitting': neckTurnSitting,
  'open-book': openBook,
  'overhead-press-seated': overheadPressSeated,
  'pallof-press': pallofPress,
  'pelvic-tilt-lying': pelvicTiltLying,
  'prone-back-lift': proneBackLift,
  'prone-on-elbows': proneOnElbows,
  'putty-squeeze': puttySqueeze,
  'seated-heel-raise': seatedHeelRaise,
  'seated-knee-extension': seatedKneeExtension,
  'seated-march': seatedMarch,
  'shoulder-blade-squeeze': shoulderBladeSqueeze,
  'shoulder-pendulum': shoulderPendulum,
  'side-lean-wall': sideLeanWall,
  'side-lying-leg-lift': sideLyingLegLift,
  'side-plank-knees': sidePlankKnees,
  'single-leg-calf-raise': singleLegCalfRaise,
  'single-leg-stand': singleLegStand,
  'sit-to-stand': sitToStand,
  'sit-to-stand-raised': sitToStandRaised,
  'slow-breathing': slowBreathing,
  'standing-back-bend': standingBackBend,
  'step-up-low': stepUpLow,
  'suitcase-carry': suitcaseCarry,
  'swim-easy': swimEasy,
  'table-slide': tableSlide,
  'tai-chi-weight-shift': taiChiWeightShift,
  'tandem-stand': tandemStand,
  'trunk-turn-sitting': trunkTurnSitting,
  'walk-brisk': walkBrisk,
  'walk-easy': walkEasy,
  'walk-intervals': walkIntervals,
  'wall-push-up': wallPushUp,
  'wall-slide': wallSlide,
  'water-walk': waterWalk,
  'weight-shift-standing': weightShiftStanding,
  'wrist-curl': wristCurl,
};
