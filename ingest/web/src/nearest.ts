export interface Middle {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
}

const METRES_PER_DEGREE = 111_195;

/** Whoever is farther than this from every middle is not in the city. */
const FARTHEST = 5_000;

/**
 * The places whose middles are nearest, the nearest first; none outside the city. It stays on the
 * device: no position is sent anywhere. On a city's scale the earth is flat enough.
 */
export function nearest(
  middles: readonly Middle[],
  latitude: number,
  longitude: number,
  most: number,
): string[] {
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  return middles
    .map(({ id, ...middle }) => ({
      id,
      metres:
        METRES_PER_DEGREE *
        Math.hypot(middle.latitude - latitude, (middle.longitude - longitude) * narrowing),
    }))
    .filter(({ metres }) => metres <= FARTHEST)
    .sort((a, b) => a.metres - b.metres)
    .slice(0, most)
    .map(({ id }) => id);
}
