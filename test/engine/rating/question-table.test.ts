import { defaultParameters, evaluateSheet, understand } from "../../../src/engine";
import { answersBy } from "../../support/engine";

test("results do not depend on the order the replies stand in", () => {
  const understood = understand(
    {
      profile: { industry: "I", revenue: 3e9, staff: 40, personsHeld: 50_000, hasWebsite: true, webSales: 1e9 },
      answers: answersBy(({ weight, options }) => options[weight % options.length]?.id),
    },
    defaultParameters,
  );
  const [first, second, ...others] = understood.replies;
  if (!first || !second) throw new Error("No replies");
  const exchanged = evaluateSheet({ ...understood, replies: [second, first, ...others] });
  const inOrder = evaluateSheet(understood);
  const figures = ({ rating, scenarios }: typeof inOrder) => [
    ...[rating.overall, ...rating.viewpoints].map(({ score }) => score ?? -1),
    ...scenarios.flatMap(({ frequency, expectedAnnualLoss }) => [frequency, expectedAnnualLoss]),
  ];
  figures(exchanged).forEach((figure, index) => expect(figure).toBeCloseTo(figures(inOrder)[index] ?? NaN, 6));
});
