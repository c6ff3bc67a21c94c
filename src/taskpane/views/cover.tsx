import { Button, Card, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import type { PlanInCells } from "../../workbook/read/plans";
import { usePane, usePaneState } from "../pane-context";
import { DiscountCard } from "../parts/cover/discount-card";
import { Exclusions } from "../parts/cover/exclusions";
import { ExpiringCard } from "../parts/cover/expiring-card";
import { Gaps } from "../parts/cover/gaps";
import { LimitsCard } from "../parts/cover/limits-card";
import { NoPlans } from "../parts/cover/no-plans";
import { Picks } from "../parts/cover/picks";
import { PlanFile } from "../parts/cover/plan-file";
import { PlanProblems } from "../parts/cover/plan-problems";
import { ScenarioCover } from "../parts/cover/scenario-cover";
import { TermEditor } from "../parts/cover/term-editor";
import { WriteCover } from "../parts/cover/write-cover";
import { YearCard } from "../parts/cover/year-card";
import { Heading } from "../parts/heading";
import { IndicativeNotice } from "../parts/indicative-notice";
import { Later } from "../parts/later";
import { useWords } from "../parts/use-words";
import { comparedCover, coverBasis } from "../session/cover/compared-cover";
import { sameOrder } from "../session/cover/cover-years";
import type { PlansOrder } from "../session/cover/kept-years";
import { pickedPlans } from "../session/cover/cover-state";
import { planDraft } from "../session/cover/plan-draft";
import { plansOf } from "../session/plan-cells";
import { coveredDiagnosis, isBusy } from "../session/state";

/** What plans pay of the losses, what stays and why; terms are tried before they are written. */
export function CoverView() {
  const { text } = usePane();
  const reading = usePaneState((state) => state.reading);
  const diagnosis = usePaneState(coveredDiagnosis);
  const plans = useMemo(() => plansOf(reading), [reading]);
  const own = text.cover;
  return (
    <>
      <Heading level={1}>{own.title}</Heading>
      <UndoLine />
      {!plans && <NoPlans />}
      {plans && <PlanProblems issues={plans.issues} />}
      {plans?.plans.length === 0 && <Text>{own.noPlans}</Text>}
      {plans && plans.plans.length > 0 && !diagnosis && <Text>{own.unread}</Text>}
      {plans && plans.plans.length > 0 && diagnosis && <Compared plans={plans.plans} diagnosis={diagnosis} />}
      <Later>
        <PlanFile
          plans={plans?.plans.map(({ plan }) => plan) ?? []}
          customer={diagnosis?.reading.sheet.customer ?? null}
        />
      </Later>
    </>
  );
}

/** Cells of plans that were written can be given back what they held. */
function UndoLine() {
  const { session, text } = usePane();
  const written = usePaneState(({ undo }) => undo?.of === "plans");
  const busy = usePaneState(isBusy);
  const own = text.cover.edit;
  if (!written) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{own.undoText}</MessageBarBody>
      <MessageBarActions>
        <Button disabled={busy} onClick={() => void session.undoPlans()}>
          {own.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Compared({ plans, diagnosis }: { readonly plans: readonly PlanInCells[]; readonly diagnosis: Diagnosis }) {
  const { session, text } = usePane();
  const { notices } = useWords();
  // one by one: the progress of a run changes none of them
  const picked = usePaneState(({ cover }) => cover.picked);
  const point = usePaneState(({ cover }) => cover.point);
  const typed = usePaneState(({ cover }) => cover.typed);
  const basis = useMemo(() => coverBasis(diagnosis), [diagnosis]);
  const all = useMemo(() => plans.map((plan) => planDraft(plan, typed[plan.place])), [plans, typed]);
  const drafts = useMemo(() => pickedPlans({ picked }, all), [picked, all]);
  const compared = useMemo(() => comparedCover(basis, drafts, point), [basis, drafts, point]);
  const order = useMemo((): PlansOrder => {
    const { reading, parameters, assessment } = diagnosis;
    return {
      sheet: reading.sheet,
      parameters,
      prints: assessment.fingerprints,
      plans: drafts.map(({ plan }) => plan),
    };
  }, [diagnosis, drafts]);
  useEffect(() => {
    void session.cover.years.ask(order);
  }, [session, order]);
  const result = usePaneState(({ cover }) => cover.years.result);
  const settled = result && sameOrder(result.order, order) ? result.value : null;
  return (
    <>
      <IndicativeNotice reason={diagnosis.assessment.indicative} />
      <Picks plans={plans} picked={drafts.map(({ place }) => place)} />
      <YearCard drafts={drafts} diagnosis={diagnosis} basis={basis} order={order} isCurrent={settled !== null} />
      <Gaps drafts={drafts} basis={basis} years={settled} />
      <TermEditor drafts={drafts} compared={compared} basis={basis} />
      <Later>
        <DiscountCard drafts={drafts} diagnosis={diagnosis} />
        <LimitsCard drafts={drafts} diagnosis={diagnosis} basis={basis} />
        {compared.map((each, index) => (
          <ScenarioCover
            key={each.scenario}
            compared={each}
            drafts={drafts}
            result={diagnosis.assessment.scenarios[index]}
          />
        ))}
        <ExpiringCard drafts={all} picked={drafts.map(({ place }) => place)} diagnosis={diagnosis} />
        <Exclusions drafts={drafts} diagnosis={diagnosis} />
        <WriteCover />
        <Card>
          <Heading level={2}>{text.cover.outOfScope}</Heading>
          <Text>{notices.outOfScope}</Text>
          <Text>{text.cover.internal}</Text>
        </Card>
      </Later>
    </>
  );
}
