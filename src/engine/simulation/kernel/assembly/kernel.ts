/**
 * The loops of the simulation in AssemblyScript, for WebAssembly: `plain.ts` line by line, two or four numbers at once,
 * and to the same bits. V8 calls what is not inlined by the compiler here. Arrays are addresses in bytes; `npm run kernel` compiles it into `bytes.ts`.
 */

const seedingRounds: i32 = 4;
const bodyShift: i32 = 22;
const bodyRest: i32 = 0x3fffff;
const perBody: f64 = 1.0 / 0x400000;
const bodyCells: i32 = 1024;
const rareCells: i32 = 8;
const stride: i32 = 256 + 8;
const bodyBytes: usize = (bodyCells + 1) << 3;
const parts: i32 = bodyCells * 64;
const rareParts: i32 = rareCells * 64;
const upperStart: i32 = parts - rareParts;
const partShift: i32 = 16;
const partRest: i32 = 0xffff;
const perPart: f64 = 1.0 / 0x10000;
const tailBytes: usize = (2 * (rareParts + 1)) << 3;
const per32Bits: f64 = 1.0 / 0x100000000;
const binShift: i32 = 15;

@inline
function mixedLanes(word: v128): v128 {
  let bits = i32x4.mul(v128.xor(word, i32x4.shr_u(word, 16)), i32x4.splat(0x85ebca6b));
  bits = i32x4.mul(v128.xor(bits, i32x4.shr_u(bits, 13)), i32x4.splat(0xc2b2ae35));
  return v128.xor(bits, i32x4.shr_u(bits, 16));
}

@inline
function beginningLanes(word: v128, major: v128, minor: v128): v128 {
  const own = mixedLanes(v128.xor(word, major));
  return mixedLanes(i32x4.add(own, i32x4.mul(minor, i32x4.splat(0x9e3779b1))));
}

/** Four streams in four lanes: four rounds, turned so that each stream stands in its own quarter. */
export function drawBits(streams: usize, major: i32, into: usize, count: i32): void {
  const part = i32x4.splat(major);
  const zero = i32x4.splat(0);
  const one = i32x4.splat(1);
  const quarter = (<usize>count) << 2;
  let a = beginningLanes(v128.load(streams), part, zero);
  let b = beginningLanes(v128.load(streams, 16), part, zero);
  let c = beginningLanes(v128.load(streams, 32), part, zero);
  let round = i32x4.splat(1 - seedingRounds);
  let first = zero;
  let second = zero;
  let third = zero;
  let fourth = zero;
  for (let drawn = -seedingRounds; drawn < count; drawn += 4) {
    for (let each = 0; each < 4; each++) {
      const bits = i32x4.add(i32x4.add(a, b), round);
      a = v128.xor(b, i32x4.shr_u(b, 9));
      b = i32x4.add(c, i32x4.shl(c, 3));
      c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), bits);
      round = i32x4.add(round, one);
      first = second;
      second = third;
      third = fourth;
      fourth = bits;
    }
    if (drawn < 0) continue;
    const lower = v128.shuffle<i32>(first, second, 0, 4, 1, 5);
    const lowerNext = v128.shuffle<i32>(third, fourth, 0, 4, 1, 5);
    const upper = v128.shuffle<i32>(first, second, 2, 6, 3, 7);
    const upperNext = v128.shuffle<i32>(third, fourth, 2, 6, 3, 7);
    const at = into + ((<usize>drawn) << 2);
    v128.store(at, v128.shuffle<i32>(lower, lowerNext, 0, 1, 4, 5));
    v128.store(at + quarter, v128.shuffle<i32>(lower, lowerNext, 2, 3, 6, 7));
    v128.store(at + 2 * quarter, v128.shuffle<i32>(upper, upperNext, 0, 1, 4, 5));
    v128.store(at + 3 * quarter, v128.shuffle<i32>(upper, upperNext, 2, 3, 6, 7));
  }
}

@inline
function isRare(cell: i32): bool {
  return <u32>(cell - rareCells) >= <u32>(bodyCells - 2 * rareCells);
}

@inline
function line(first: v128, second: v128, rest: v128): v128 {
  const from = v128.shuffle<f64>(first, second, 0, 2);
  const to = v128.shuffle<f64>(first, second, 1, 3);
  const share = f64x2.mul(f64x2.convert_low_i32x4_s(rest), f64x2.splat(perBody));
  return f64x2.add(from, f64x2.mul(share, f64x2.sub(to, from)));
}

/** Stores the quantiles at four lanes of bits; says whether one of them is rare. */
@inline
function lookUp(body: usize, bits: v128, into: usize): bool {
  const cells = i32x4.shr_u(bits, bodyShift);
  const rest = v128.and(bits, i32x4.splat(bodyRest));
  const first = v128.load(body + ((<usize>i32x4.extract_lane(cells, 0)) << 3));
  const second = v128.load(body + ((<usize>i32x4.extract_lane(cells, 1)) << 3));
  const third = v128.load(body + ((<usize>i32x4.extract_lane(cells, 2)) << 3));
  const fourth = v128.load(body + ((<usize>i32x4.extract_lane(cells, 3)) << 3));
  v128.store(into, line(first, second, rest));
  v128.store(into, line(third, fourth, v128.shuffle<i32>(rest, rest, 2, 3, 2, 3)), 16);
  const inner = i32x4.sub(cells, i32x4.splat(rareCells));
  return v128.any_true(i32x4.ge_u(inner, i32x4.splat(bodyCells - 2 * rareCells)));
}

export function quantiles(body: usize, bits: usize, into: usize, count: i32, rare: usize): i32 {
  let rares = 0;
  for (let at = 0; at < count; at += 4) {
    if (!lookUp(body, v128.load(bits + ((<usize>at) << 2)), into + ((<usize>at) << 3))) continue;
    for (let each = at; each < min(at + 4, count); each++) {
      if (isRare(load<i32>(bits + ((<usize>each) << 2)) >>> bodyShift)) {
        store<i32>(rare + ((<usize>rares) << 2), each);
        rares++;
      }
    }
  }
  return rares;
}

/** Lanes of two years' events where they are settled as up to two, of −1 where they are not. */
@inline
function settled(drawn: v128, more: v128, expected: v128): v128 {
  const one = f64x2.splat(1);
  const step = f64x2.splat(per32Bits);
  const innermost = f64x2.sub(f64x2.splat(1.0 / 24), f64x2.mul(expected, f64x2.splat(1.0 / 120)));
  const inner = f64x2.sub(f64x2.splat(1.0 / 6), f64x2.mul(expected, innermost));
  const half = f64x2.sub(f64x2.splat(0.5), f64x2.mul(expected, inner));
  const none = f64x2.sub(one, f64x2.mul(expected, f64x2.sub(one, f64x2.mul(expected, half))));
  const chance = f64x2.mul(f64x2.add(drawn, f64x2.mul(more, step)), step);
  const some = v128.and(f64x2.gt(f64x2.add(f64x2.mul(drawn, step), step), none), f64x2.ge(chance, none));
  const square = f64x2.mul(expected, expected);
  const above = f64x2.add(none, f64x2.mul(f64x2.mul(f64x2.mul(square, square), square), f64x2.splat(1.0 / 720)));
  const upToOne = f64x2.add(one, expected);
  const upToTwo = f64x2.add(upToOne, f64x2.mul(f64x2.splat(0.5), square));
  const isOne = v128.and(f64x2.ge(chance, above), f64x2.lt(chance, f64x2.mul(none, upToOne)));
  const isTwo = v128.and(f64x2.ge(chance, f64x2.mul(above, upToOne)), f64x2.lt(chance, f64x2.mul(none, upToTwo)));
  const known = v128.or(v128.and(isOne, i64x2.splat(1)), v128.andnot(v128.and(isTwo, i64x2.splat(2)), isOne));
  return v128.and(some, v128.or(known, v128.not(v128.or(isOne, isTwo))));
}

export function settle(
  bits: usize,
  factors: usize,
  frequency: f64,
  salt: i32,
  counts: usize,
  years: i32,
  unsettled: usize,
): i32 {
  const often = f64x2.splat(frequency);
  let left = 0;
  for (let year = 0; year < years; year += 4) {
    const drawn = v128.load(bits + ((<usize>year) << 2));
    const more = mixedLanes(v128.xor(drawn, i32x4.splat(salt)));
    const place = factors + ((<usize>year) << 3);
    const first = settled(
      f64x2.convert_low_i32x4_u(drawn),
      f64x2.convert_low_i32x4_u(more),
      f64x2.mul(often, v128.load(place)),
    );
    const second = settled(
      f64x2.convert_low_i32x4_u(v128.shuffle<i32>(drawn, drawn, 2, 3, 2, 3)),
      f64x2.convert_low_i32x4_u(v128.shuffle<i32>(more, more, 2, 3, 2, 3)),
      f64x2.mul(often, v128.load(place, 16)),
    );
    const found = v128.shuffle<i32>(first, second, 0, 2, 4, 6);
    const into = counts + ((<usize>year) << 2);
    v128.store(into, found);
    if (i32x4.bitmask(found) == 0) continue;
    for (let each = year; each < min(year + 4, years); each++) {
      if (load<i32>(counts + ((<usize>each) << 2)) >= 0) continue;
      store<i32>(unsettled + ((<usize>left) << 2), each);
      left++;
    }
  }
  return left;
}

@inline
function mixedWord(word: u32): u32 {
  let bits = (word ^ (word >>> 16)) * 0x85ebca6b;
  bits = (bits ^ (bits >>> 13)) * 0xc2b2ae35;
  return bits ^ (bits >>> 16);
}

export function addReached(events: usize, bits: usize, salt: i32, chance: f64, counts: usize, years: i32): void {
  for (let year: usize = 0; year < (<usize>years) << 2; year += 4) {
    const happened = load<i32>(events + year);
    for (let event = 0; event < happened; event++) {
      const drawn = mixedWord(load<u32>(bits + year) + event);
      const more = mixedWord(drawn ^ <u32>salt);
      if (((<f64>drawn) + (<f64>more) * per32Bits) * per32Bits < chance) {
        store<i32>(counts + year, load<i32>(counts + year) + 1);
      }
    }
  }
}

export function gather(counts: usize, years: i32, cursor: usize, at: usize, numbers: usize, most: i32): i32 {
  let year = load<i32>(cursor);
  let number = load<i32>(cursor, 4);
  let events = 0;
  while (year < years && events < most) {
    const count = load<i32>(counts + ((<usize>year) << 2));
    if (number == 0 && <u32>count < 3 && events + 2 <= most) {
      // two are written, however many there are: no branch that cannot be foreseen
      const next = (<usize>events) << 2;
      store<i32>(at + next, year);
      store<i32>(at + next, year++, 4);
      store<i64>(numbers + next, 0x100000000);
      events += count;
      continue;
    }
    while (number < count && events < most) {
      store<i32>(at + ((<usize>events) << 2), year);
      store<i32>(numbers + ((<usize>events) << 2), number++);
      events++;
    }
    if (number < count) break;
    year++;
    number = 0;
  }
  store<i32>(cursor, year);
  store<i32>(cursor, number, 4);
  return events;
}

@inline
function noteRare(rares: i32, rareAt: usize, rareBits: usize, place: i32, bits: i32): i32 {
  if (!isRare(bits >>> bodyShift)) return rares;
  store<i32>(rareAt + ((<usize>rares) << 2), place);
  store<i32>(rareBits + ((<usize>rares) << 2), bits);
  return rares + 1;
}

/** Four events at once; those past the last are drawn too, into places that nobody reads. */
export function drawSlots(
  first: i32,
  second: i32,
  third: i32,
  start: i32,
  at: usize,
  numbers: usize,
  events: i32,
  bodies: usize,
  slots: i32,
  drawn: usize,
  rareAt: usize,
  rareBits: usize,
): i32 {
  const one = i32x4.splat(1);
  let rares = 0;
  for (let event = 0; event < events; event += 4) {
    const year = i32x4.add(i32x4.splat(start), v128.load(at + ((<usize>event) << 2)));
    const number = v128.load(numbers + ((<usize>event) << 2));
    let a = beginningLanes(i32x4.splat(first), year, number);
    let b = beginningLanes(i32x4.splat(second), year, number);
    let c = beginningLanes(i32x4.splat(third), year, number);
    let round = i32x4.splat(1 - seedingRounds);
    for (let seeding = 0; seeding < seedingRounds; seeding++) {
      const bits = i32x4.add(i32x4.add(a, b), round);
      a = v128.xor(b, i32x4.shr_u(b, 9));
      b = i32x4.add(c, i32x4.shl(c, 3));
      c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), bits);
      round = i32x4.add(round, one);
    }
    let place = event;
    let body = bodies;
    for (let slot = 0; slot < slots; slot++) {
      const bits = i32x4.add(i32x4.add(a, b), round);
      a = v128.xor(b, i32x4.shr_u(b, 9));
      b = i32x4.add(c, i32x4.shl(c, 3));
      c = i32x4.add(v128.or(i32x4.shl(c, 21), i32x4.shr_u(c, 11)), bits);
      round = i32x4.add(round, one);
      if (lookUp(body, bits, drawn + ((<usize>place) << 3))) {
        rares = noteRare(rares, rareAt, rareBits, place, i32x4.extract_lane(bits, 0));
        rares = noteRare(rares, rareAt, rareBits, place + 1, i32x4.extract_lane(bits, 1));
        rares = noteRare(rares, rareAt, rareBits, place + 2, i32x4.extract_lane(bits, 2));
        rares = noteRare(rares, rareAt, rareBits, place + 3, i32x4.extract_lane(bits, 3));
      }
      place += stride;
      body += bodyBytes;
    }
  }
  return rares;
}

/** By the tails of each slot's table; leaves what falls into the very ends, at the front of its lists. */
export function fillRare(
  rareAt: usize,
  rareBits: usize,
  rares: i32,
  tails: usize,
  bases: usize,
  scales: usize,
  drawn: usize,
): i32 {
  let left = 0;
  for (let rare = 0; rare < rares; rare++) {
    const place = load<i32>(rareAt + ((<usize>rare) << 2));
    const bits = load<i32>(rareBits + ((<usize>rare) << 2));
    const part = <i32>((<u32>bits) >>> partShift);
    if (part == 0 || part == parts - 1) {
      store<i32>(rareAt + ((<usize>left) << 2), place);
      store<i32>(rareBits + ((<usize>left) << 2), bits);
      left++;
      continue;
    }
    const slot = <usize>(place / stride);
    const node = part < rareParts ? part : part - upperStart + rareParts + 1;
    const at = tails + slot * tailBytes + ((<usize>node) << 3);
    const from = load<f64>(at);
    const quantile = from + <f64>(bits & partRest) * perPart * (load<f64>(at, 8) - from);
    store<f64>(
      drawn + ((<usize>place) << 3),
      load<f64>(bases + (slot << 3)) + load<f64>(scales + (slot << 3)) * quantile,
    );
  }
  return left;
}

export function complement(from: usize, into: usize, count: i32): void {
  const one = f64x2.splat(1);
  for (let end = (<usize>count) << 3, at: usize = 0; at < end; at += 16) {
    v128.store(into + at, f64x2.sub(one, v128.load(from + at)));
  }
}

export function choose(decided: usize, probability: f64, share: usize, count: i32): void {
  const one = f64x2.splat(1);
  const below = f64x2.splat(probability);
  for (let end = (<usize>count) << 3, at: usize = 0; at < end; at += 16) {
    const whole = f64x2.lt(v128.load(decided + at), below);
    v128.store(share + at, v128.bitselect(one, v128.load(share + at), whole));
  }
}

export function pick(from: usize, places: usize, into: usize, count: i32): void {
  for (let each: usize = 0; each < <usize>count; each++) {
    store<f64>(into + (each << 3), load<f64>(from + ((<usize>load<i32>(places + (each << 2))) << 3)));
  }
}

export function times(into: usize, by: usize, count: i32): void {
  for (let end = (<usize>count) << 3, at: usize = 0; at < end; at += 16) {
    v128.store(into + at, f64x2.mul(v128.load(into + at), v128.load(by + at)));
  }
}

/** Stores two amounts, and adds them to their events' losses. */
@inline
function put(amount: v128, into: usize, loss: usize): void {
  v128.store(into, amount);
  v128.store(loss, f64x2.add(v128.load(loss), amount));
}

/** Items one after another: number of columns, addresses of amounts, sum and certain amount, and of the columns. */
export function workOut(program: usize, end: usize, events: i32, losses: usize): void {
  const after = (<usize>events) << 3;
  const whole = (<usize>(events & ~3)) << 3;
  for (let at: usize = 0; at < after; at += 16) v128.store(losses + at, f64x2.splat(0));
  while (program < end) {
    const into = <usize>load<u32>(program, 4);
    const certain = f64x2.splat(load<f64>(<usize>load<u32>(program, 12)));
    const columns = program + 16;
    const next = columns + ((<usize>load<u32>(program)) << 2);
    let sums = f64x2.splat(0);
    let at: usize = 0;
    let first = certain;
    let second = certain;
    for (; at < after; at += 32) {
      first = certain;
      second = certain;
      for (let column = columns; column < next; column += 4) {
        const from = <usize>load<u32>(column) + at;
        first = f64x2.mul(first, v128.load(from));
        second = f64x2.mul(second, v128.load(from, 16));
      }
      put(first, into + at, losses + at);
      put(second, into + at + 16, losses + at + 16);
      if (at == whole) break;
      sums = f64x2.add(f64x2.add(sums, first), second);
    }
    // of the last four places those that are events
    if (events & 2) sums = f64x2.add(sums, first);
    let even = f64x2.extract_lane(sums, 0);
    if (events & 1) even += f64x2.extract_lane(events & 2 ? second : first, 0);
    store<f64>(<usize>load<u32>(program, 8), even + f64x2.extract_lane(sums, 1));
    program = next;
  }
}

export function intoYears(at: usize, losses: usize, events: i32, totals: usize, largest: usize, touched: usize): void {
  for (let event = 0; event < events; event++) {
    const year = <usize>load<i32>(at + ((<usize>event) << 2));
    const loss = load<f64>(losses + ((<usize>event) << 3));
    const total = totals + (year << 3);
    store<f64>(total, load<f64>(total) + loss);
    const most = largest + (year << 3);
    if (loss > load<f64>(most)) store<f64>(most, loss);
    store<i32>(touched + (year << 2), 1);
  }
}

/** The bins of four losses. */
@inline
function binsAt(losses: usize): v128 {
  const first = f32x4.demote_f64x2_zero(v128.load(losses));
  const second = f32x4.demote_f64x2_zero(v128.load(losses, 16));
  return i32x4.shr_u(v128.shuffle<i32>(first, second, 0, 1, 4, 5), binShift);
}

@inline
function binAt(loss: usize): u32 {
  return reinterpret<u32>(<f32>load<f64>(loss)) >>> binShift;
}

@inline
function oneMore(bins: usize, bin: u32): void {
  const at = bins + ((<usize>bin) << 2);
  store<i32>(at, load<i32>(at) + 1);
}

export function countBins(losses: usize, count: i32, bins: usize): void {
  let at = 0;
  for (; at < (count & ~3); at += 4) {
    const found = binsAt(losses + ((<usize>at) << 3));
    oneMore(bins, i32x4.extract_lane(found, 0));
    oneMore(bins, i32x4.extract_lane(found, 1));
    oneMore(bins, i32x4.extract_lane(found, 2));
    oneMore(bins, i32x4.extract_lane(found, 3));
  }
  for (; at < count; at++) oneMore(bins, binAt(losses + ((<usize>at) << 3)));
}

export function pickBins(losses: usize, count: i32, wanted: usize, places: usize, members: usize): i32 {
  let picked = 0;
  for (let at = 0; at < count; at++) {
    const member = load<i32>(wanted + ((<usize>binAt(losses + ((<usize>at) << 3))) << 2));
    store<i32>(places + ((<usize>picked) << 2), at);
    store<i32>(members + ((<usize>picked) << 2), member);
    picked += i32(member >= 0);
  }
  return picked;
}

export function addExcesses(
  losses: usize,
  count: i32,
  thresholds: usize,
  levels: i32,
  sums: usize,
  squares: usize,
): void {
  const lowest = load<f64>(thresholds);
  for (let at = 0; at < count; at++) {
    const loss = load<f64>(losses + ((<usize>at) << 3));
    if (loss <= lowest) continue;
    for (let level: usize = 0; level < (<usize>levels) << 3; level += 8) {
      const excess = loss - load<f64>(thresholds + level);
      if (excess <= 0) break;
      store<f64>(sums + level, load<f64>(sums + level) + excess);
      store<f64>(squares + level, load<f64>(squares + level) + excess * excess);
    }
  }
}

/** Sums of a block's years: yen, and yen². */
export function addYears(totals: usize, years: i32, into: usize): void {
  let sum = 0.0;
  let squares = 0.0;
  for (let at = totals; at < totals + ((<usize>years) << 3); at += 8) {
    const loss = load<f64>(at);
    sum += loss;
    squares += loss * loss;
  }
  store<f64>(into, sum);
  store<f64>(into, squares, 8);
}
