import { modelOf, parametersWith, type Profile } from "../../../support/engine";

const counted = (profile: Profile, parameters = parametersWith({})): number =>
  modelOf(profile, parameters).quantity("s6.providers").likely;

test.each<[string, Profile, number]>([
  ["nothing", {}, 0],
  ["one by its name", { "provider.1.name": "AWS" }, 1],
  ["rows in between left blank", { "provider.1.name": "AWS", "provider.6.name": "近所の印刷会社" }, 2],
  [
    "a name that says there is none",
    { "provider.1.name": "なし", "provider.2.name": "さくら", "provider.3.name": "－" },
    1,
  ],
  ["a name that is not known", { "provider.1.name": "不明" }, 0],
  ["a nought", { "provider.1.name": 0, "provider.2.name": "0" }, 0],
  [
    "what it is and what would stop, without a name",
    { "provider.1.kind": "cloud", "provider.1.business": "受発注" },
    0,
  ],
  ["none of them", { providersNone: true }, 0],
  ["none, though one is named: it counts", { providersNone: true, "provider.2.name": "AWS" }, 1],
])("providers of %s", (_, profile, expected) => {
  expect(counted(profile)).toBe(expected);
});

test("where nothing is said so many are assumed as a parameter says; none is something said", () => {
  const two = parametersWith({ "assume.providers": 2 });
  expect(counted({}, two)).toBe(2);
  expect(counted({ providersNone: false }, two)).toBe(2);
  expect(counted({ "provider.1.name": "不明" }, two)).toBe(2);
  expect(counted({ "provider.1.name": "AWS" }, two)).toBe(1);
  expect(counted({ providersNone: true }, two)).toBe(0);
});
