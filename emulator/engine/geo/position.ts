import { s2 } from 's2js';

/** A longitude and a latitude, in degrees, as a point on the sphere; null when out of range. */
export function position(coordinates: unknown): s2.Point | null {
  if (!Array.isArray(coordinates) || coordinates.length < 2) {
    return null;
  }
  const [longitude, latitude] = coordinates as unknown[];
  if (!within(longitude, 180) || !within(latitude, 90)) {
    return null;
  }
  return s2.Point.fromLatLng(s2.LatLng.fromDegrees(latitude, longitude));
}

const within = (degrees: unknown, most: number): degrees is number =>
  typeof degrees === 'number' && Math.abs(degrees) <= most;
