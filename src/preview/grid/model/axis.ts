/** Rows or columns one after another, counted from 1, in CSS pixels. Hidden ones have no size. */
export class Axis {
  private readonly ends: Float64Array;

  constructor(
    readonly count: number,
    size: (index: number) => number,
    /** How many are frozen. */
    readonly frozen: number,
  ) {
    this.ends = new Float64Array(count + 1);
    let end = 0;
    for (let index = 1; index <= count; index++) this.ends[index] = end += size(index);
  }

  start(index: number): number {
    return this.ends[Math.max(0, index - 1)] ?? this.length;
  }

  end(index: number): number {
    return this.ends[index] ?? this.length;
  }

  size(index: number): number {
    return this.end(index) - this.start(index);
  }

  get length(): number {
    return this.ends[this.count] ?? 0;
  }

  get frozenLength(): number {
    return this.end(this.frozen);
  }

  /** The row or column at so many pixels from the first one's start; the last one for what lies beyond. */
  at(pixel: number): number {
    let [low, high] = [1, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) > pixel) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The next one that is not hidden, so many steps on; as far as there is one. */
  step(from: number, steps: number): number {
    const direction = Math.sign(steps);
    let at = from;
    for (let left = Math.abs(steps); left > 0; left--) {
      let next = at + direction;
      while (next >= 1 && next <= this.count && this.size(next) === 0) next += direction;
      if (next < 1 || next > this.count) break;
      at = next;
    }
    return at;
  }
}
