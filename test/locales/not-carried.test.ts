import type { NotCarried } from "../../src/engine";
import { notCarriedText } from "../../src/locales";

const entries: readonly (readonly [NotCarried, ja: string, en: string])[] = [
  [
    {
      why: "gone",
      parameter: "offline.staff",
      received: { low: 3, likely: 5, high: 10 },
      unit: "personsPer100",
    },
    "「臨時要員」：最小 3人/100人、標準 5人/100人、最大 10人/100人（この版にない項目）",
    '"Extra staff": Low 3 persons/100 staff, Likely 5 persons/100 staff, High 10 persons/100 staff (not in this version)',
  ],
  [
    {
      why: "range",
      min: 0,
      max: 365,
      parameter: "s3.closedDays",
      received: { high: 366 },
      unit: "days",
      override: true,
    },
    "「Webサイトの停止日数」（個社補正）：最大 366日（この版で使える0日から365日までの範囲の外）",
    '"Days the site is closed (web defacement)" (customer override): High 366 days (outside 0 days to 365 days, the range of this version)',
  ],
  [
    { why: "unit", now: "share", parameter: "legal", received: { low: 2, likely: 2, high: 2 }, unit: "yen" },
    "「法律相談の費用」：2円（この版では単位が%）",
    '"Legal advice": 2 yen (its unit is % in this version)',
  ],
  [
    {
      why: "sequence",
      other: "grade.threshold.A",
      parameter: "grade.threshold.B",
      received: { likely: 85 },
      unit: "points",
    },
    "「等級Bの下限」：85点（この版では「等級Aの下限」の値と大小が合わない）",
    '"Lower end of grade B": 85 points (does not fit the value of "Lower end of grade A" in this version)',
  ],
  [
    { why: "gone", parameter: "x\u202ey\n", received: { low: "a", likely: "a", high: "a" }, unit: "none" },
    "「xy」：「a」（この版にない項目）",
    '"xy": "a" (not in this version)',
  ],
];

test.each(entries)("%#: says the name, what it was, and why", (entry, ja, en) => {
  expect([notCarriedText(entry, "ja"), notCarriedText(entry, "en")]).toEqual([ja, en]);
});
