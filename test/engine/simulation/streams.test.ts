import { beginning, drawBits, streamKey } from "../../../src/engine/simulation/streams";

const bits = (seed: number, block: number, count: number): Int32Array => {
  const into = new Int32Array(count);
  drawBits(streamKey(seed, "event", "", "s"), block, into);
  return into;
};

test("a stream is its key's alone: seed, purpose, customer, scenario", () => {
  const keys = [
    streamKey(1, "event"),
    streamKey(2, "event"),
    streamKey(1, "count"),
    streamKey(1, "event", "a"),
    streamKey(1, "event", "", "a"),
    streamKey(1, "event", "a", ""),
  ].map(String);
  expect(new Set(keys).size).toBe(5);
  expect(streamKey(1, "event")).toEqual(streamKey(1, "event"));
});

test("sfc32 as published: the first numbers of a known state", () => {
  // a, b, c and the counter as PractRand's sfc32 goes on, reckoned by hand with whole numbers of 32 bits
  const [first, second, third] = streamKey(9, "market");
  let [a, b, c] = [beginning(first, 3, 0), beginning(second, 3, 0), beginning(third, 3, 0)].map(BigInt) as [
    bigint,
    bigint,
    bigint,
  ];
  const word = (value: bigint): bigint => BigInt.asUintN(32, value);
  const expected: number[] = [];
  [a, b, c] = [word(a), word(b), word(c)];
  for (let round = -3n; round <= 6n; round++) {
    const drawn = word(a + b + round);
    a = b ^ (b >> 9n);
    b = word(c + (c << 3n));
    c = word(word((c << 21n) | (c >> 11n)) + drawn);
    if (round > 0n) expected.push(Number(BigInt.asIntN(32, drawn)));
  }
  const into = new Int32Array(6);
  drawBits(streamKey(9, "market"), 3, into);
  expect([...into]).toEqual(expected);
});

test("numbers are even, and no two blocks, seeds or places go together", () => {
  const length = 65_536;
  const streams = [bits(1, 0, length), bits(1, 1, length), bits(2, 0, length)];
  for (const stream of streams) {
    const cells = new Float64Array(256);
    for (const each of stream) cells[each >>> 24] = (cells[each >>> 24] ?? 0) + 1;
    const chi = cells.reduce((sum, count) => sum + (count - 256) ** 2 / 256, 0);
    // 255 degrees of freedom: mean 255, standard deviation 22.6
    expect(Math.abs(chi - 255) / 22.6).toBeLessThan(4.5);
  }
  const correlation = (x: Int32Array, y: Int32Array, shift: number): number => {
    let sum = 0;
    for (let i = 0; i + shift < length; i++) sum += ((x[i] ?? 0) / 2 ** 31) * ((y[i + shift] ?? 0) / 2 ** 31);
    return (sum / length) * 3 * Math.sqrt(length);
  };
  for (const [x, y] of [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const)
    for (const shift of [0, 1, 2])
      expect(Math.abs(correlation(streams[x] as Int32Array, streams[y] as Int32Array, shift))).toBeLessThan(4.5);
  const [own] = streams as [Int32Array];
  for (const shift of [1, 2, 3, 4_096]) expect(Math.abs(correlation(own, own, shift))).toBeLessThan(4.5);
});

test("neighbouring events share nothing: every bit of every word changes half of the time", () => {
  const [word] = streamKey(1, "event");
  for (const neighbour of [
    (i: number) => beginning(word, i + 1, 0),
    (i: number) => beginning(word, i, 1),
    (i: number) => beginning(word ^ 1, i, 0),
  ]) {
    const changed = new Float64Array(32);
    for (let i = 0; i < 4_096; i++) {
      const difference = beginning(word, i, 0) ^ neighbour(i);
      for (let bit = 0; bit < 32; bit++) changed[bit] = (changed[bit] ?? 0) + ((difference >>> bit) & 1);
    }
    // 4,096 tosses: a standard deviation of 32
    for (const count of changed) expect(Math.abs(count - 2_048)).toBeLessThan(200);
  }
});
