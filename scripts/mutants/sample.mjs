/** The list in an order drawn by a seed: by the generator of Park and Miller, which is enough for that. */
export function drawn(list, seed) {
  const left = [...list];
  let state = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
  return left.map((_, index) => {
    state = (state * 48271) % 2147483647;
    const taken = index + (state % (left.length - index));
    [left[index], left[taken]] = [left[taken], left[index]];
    return left[index];
  });
}
