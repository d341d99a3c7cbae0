import type { Muscle } from '#domain/body/muscle.ts';
import type { Effort, WorkingAreas } from '#figures/bodyMap/drawMuscleMap.ts';
import type { MuscleArea } from '#figures/bodyMap/muscleAreas.ts';

/** Where each muscle is drawn. A deep muscle is shown as the place under which it lies. */
export const areasOfMuscle: Record<Muscle, readonly [MuscleArea, ...MuscleArea[]]> = {
  'Adductor pollicis': ['thumb-web'],
  'Biceps brachii': ['upper-arm-front'],
  'Biceps femoris': ['thigh-back'],
  Brachioradialis: ['forearm-outer'],
  Deltoid: ['shoulder-front', 'shoulder-side', 'shoulder-back'],
  'Deltoid (acromial part)': ['shoulder-side'],
  'Deltoid (clavicular part)': ['shoulder-front'],
  'Deltoid (spinal part)': ['shoulder-back'],
  Diaphragm: ['diaphragm'],
  'Erector spinae': ['spine-upper', 'spine-lower'],
  'Erector spinae (thoracic part)': ['spine-upper'],
  'Extensor carpi radialis longus': ['forearm-back'],
  'Fibularis longus': ['shin-outer'],
  'Flexor carpi radialis': ['forearm-front'],
  'Flexor carpi ulnaris': ['forearm-inner'],
  'Flexor digitorum profundus': ['forearm-front', 'forearm-inner'],
  'Flexor digitorum superficialis': ['forearm-front'],
  'Flexor hallucis longus': ['calf-deep'],
  Gastrocnemius: ['calf'],
  'Gemellus superior': ['buttock-deep'],
  'Gluteus maximus': ['buttock'],
  'Gluteus medius': ['hip-side'],
  'Gluteus minimus': ['hip-side'],
  Iliopsoas: ['hip-front'],
  Infraspinatus: ['blade'],
  'Latissimus dorsi': ['back-sides'],
  'Levator scapulae': ['neck-to-blade'],
  'Longus capitis': ['neck-deep'],
  'Longus colli': ['neck-deep'],
  'Lumbricals of hand': ['palm'],
  Multifidus: ['spine-deep'],
  'Obliquus capitis inferior': ['skull-base'],
  'Obliquus externus abdominis': ['tummy-sides'],
  'Obliquus internus abdominis': ['tummy-sides'],
  'Pectoralis major': ['chest'],
  Piriformis: ['buttock-deep'],
  'Quadratus lumborum': ['waist-back'],
  'Quadriceps femoris': ['thigh-front', 'thigh-front-sides'],
  'Rectus abdominis': ['tummy-middle'],
  'Rectus capitis anterior': ['neck-deep'],
  'Rectus femoris': ['thigh-front'],
  'Rhomboid major': ['between-blades'],
  'Rhomboid minor': ['between-blades'],
  'Scalenus anterior': ['neck-side'],
  'Semispinalis capitis': ['neck-back'],
  'Semispinalis cervicis': ['neck-back'],
  'Serratus anterior': ['ribs-side'],
  'Skeletal muscle (whole body)': ['whole-body'],
  Soleus: ['calf-lower'],
  'Splenius capitis': ['neck-back-sides'],
  Sternocleidomastoid: ['neck-strap'],
  Supraspinatus: ['blade-top'],
  'Tensor fasciae latae': ['hip-side-front'],
  'Teres minor': ['blade'],
  'Tibialis anterior': ['shin'],
  'Tibialis posterior': ['calf-deep'],
  'Transversus abdominis': ['tummy-belt'],
  Trapezius: ['trapezius-upper', 'trapezius-middle', 'trapezius-lower'],
  'Trapezius (lower part)': ['trapezius-lower'],
  'Trapezius (transverse part)': ['trapezius-middle'],
  'Trapezius (upper part)': ['trapezius-upper'],
  'Triceps brachii': ['upper-arm-back'],
};

/** The areas in which muscles work; one that works hard does not help as well. */
export function workingAreas(muscles: Readonly<Record<Effort, readonly Muscle[]>>): WorkingAreas {
  const hard = areasOf(muscles.hard);
  return { hard, helps: areasOf(muscles.helps).filter((area) => !hard.includes(area)) };
}

function areasOf(muscles: readonly Muscle[]): readonly MuscleArea[] {
  return [...new Set(muscles.flatMap((muscle) => areasOfMuscle[muscle]))];
}
