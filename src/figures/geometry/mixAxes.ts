import type { Axes } from './axes.ts';

/** A rotation as four numbers, which can be mixed along the shortest way. */
type Quaternion = readonly [w: number, x: number, y: number, z: number];

/** The axes a share of the way from one turn to another, along the shortest rotation. */
export function mixAxes(from: Axes, to: Axes, share: number): Axes {
  const a = quaternionOf(from);
  const nearest = quaternionOf(to);
  const cosine = a.reduce((sum, value, index) => sum + value * (nearest[index] ?? 0), 0);
  // A rotation and its negative are the same turn; take the one on the near side.
  const b = cosine < 0 ? weighted(nearest, -1, nearest, 0) : nearest;
  const angle = Math.acos(Math.min(1, Math.abs(cosine)));
  if (angle < 0.03) return axesOf(normal(weighted(a, 1 - share, b, share)));
  const sine = Math.sin(angle);
  return axesOf(
    weighted(a, Math.sin((1 - share) * angle) / sine, b, Math.sin(share * angle) / sine),
  );
}

function weighted(a: Quaternion, aShare: number, b: Quaternion, bShare: number): Quaternion {
  return [
    a[0] * aShare + b[0] * bShare,
    a[1] * aShare + b[1] * bShare,
    a[2] * aShare + b[2] * bShare,
    a[3] * aShare + b[3] * bShare,
  ];
}

function normal(q: Quaternion): Quaternion {
  return weighted(q, 1 / Math.hypot(...q), q, 0);
}

function quaternionOf({ forward, up, right }: Axes): Quaternion {
  const [f, u, r] = [forward[0], up[1], right[2]];
  const trace = f + u + r;
  // Four formulas; each is exact where the number it divides by is large.
  if (trace > 0) {
    const s = Math.sqrt(trace + 1) * 2;
    return normal([
      s / 4,
      (up[2] - right[1]) / s,
      (right[0] - forward[2]) / s,
      (forward[1] - up[0]) / s,
    ]);
  }
  if (f > u && f > r) {
    const s = Math.sqrt(1 + f - u - r) * 2;
    return normal([
      (up[2] - right[1]) / s,
      s / 4,
      (up[0] + forward[1]) / s,
      (right[0] + forward[2]) / s,
    ]);
  }
  if (u > r) {
    const s = Math.sqrt(1 + u - f - r) * 2;
    return normal([
      (right[0] - forward[2]) / s,
      (up[0] + forward[1]) / s,
      s / 4,
      (right[1] + up[2]) / s,
    ]);
  }
  const s = Math.sqrt(1 + r - f - u) * 2;
  return normal([
    (forward[1] - up[0]) / s,
    (right[0] + forward[2]) / s,
    (right[1] + up[2]) / s,
    s / 4,
  ]);
}

function axesOf([w, x, y, z]: Quaternion): Axes {
  return {
    forward: [1 - 2 * (y * y + z * z), 2 * (x * y + w * z), 2 * (x * z - w * y)],
    up: [2 * (x * y - w * z), 1 - 2 * (x * x + z * z), 2 * (y * z + w * x)],
    right: [2 * (x * z + w * y), 2 * (y * z - w * x), 1 - 2 * (x * x + y * y)],
  };
}
