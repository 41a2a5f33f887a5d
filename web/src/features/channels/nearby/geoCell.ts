const ALPHABET = "0123456789bcdefghjkmnpqrstuvwxyz";
const LENGTH = 5;

/**
 * The geohash of a position, of five characters: a cell some five kilometres wide. It is made here, so that nothing finer
 * leaves the device.
 */
export function geoCell(latitude: number, longitude: number): string {
  const east = { low: -180, high: 180, value: longitude };
  const north = { low: -90, high: 90, value: latitude };
  let cell = "";
  for (let place = 0, bits = 0; place < LENGTH * 5; place++) {
    // Longitude and latitude take turns, bit by bit.
    const side = place % 2 === 0 ? east : north;
    const middle = (side.low + side.high) / 2;
    const isHigh = side.value >= middle;
    if (isHigh) side.low = middle;
    else side.high = middle;
    bits = bits * 2 + Number(isHigh);
    if (place % 5 === 4) {
      cell += ALPHABET[bits];
      bits = 0;
    }
  }
  return cell;
}
