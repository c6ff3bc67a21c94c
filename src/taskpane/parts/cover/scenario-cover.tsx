import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Card,
  Text,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import type { ScenarioResult } from "../../../engine";
import { fill } from "../../../locales";
import { usePane } from "../../pane-context";
import type { ComparedScenario } from "../../session/cover/compared-cover";
import type { PlanDraft } from "../../session/cover/plan-draft";
import { useNumbers } from "../amount-text";
import { Swatch } from "../distribution/swatch";
import { Heading } from "../heading";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";
import { CoverBar } from "./cover-bar";
import { ScenarioDetail } from "./scenario-detail";
import { useCoverStyles } from "./styles";
import { useReasons } from "./use-reasons";

const useStyles = makeStyles({
  unfold: { paddingLeft: 0, paddingRight: 0 },
  unfolded: { margin: 0 },
});

interface Props {
  readonly compared: ComparedScenario;
  /** In the order of what is compared. */
  readonly drafts: readonly PlanDraft[];
  readonly result: ScenarioResult | undefined;
}

/** One scenario: what each plan pays, what stays and why most of it does; the rest on request. */
export function ScenarioCover({ compared: { scenario, plans }, drafts, result }: Props) {
  const styles = useStyles();
  const own = useCoverStyles();
  const cells = useTableStyles();
  const { text } = usePane();
  const words = useWords();
  const { bare, unit } = useNumbers();
  const reasonOf = useReasons();
  const { cover } = text;
  const { name } = words.scenarios[scenario];
  if (plans.length === 0) {
    return (
      <Card>
        <Heading level={2}>{name}</Heading>
        <Text>{fill(cover.cannotHappen, { reason: result?.gate ? words.gateReasons[result.gate] : "" })}</Text>
      </Card>
    );
  }
  const longest = Math.max(...plans.map(({ loss }) => loss));
  return (
    <Card>
      <Heading level={2}>{name}</Heading>
      <table className={cells.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(cells.cell, cells.head, cells.name)}>
              {fill(cover.perEvent, { unit })}
            </th>
            <th scope="col" className={mergeClasses(cells.cell, cells.head)}>
              <Swatch of="first" />
              {cover.paid}
            </th>
            <th scope="col" className={mergeClasses(cells.cell, cells.head)}>
              <Swatch of="second" />
              {cover.kept}
            </th>
          </tr>
        </thead>
        {plans.map((event, index) => {
          const draft = drafts[index];
          if (!draft) return null;
          const [main] = event.retained;
          const further = event.retained.length - 1;
          return (
            <tbody key={draft.place}>
              <tr>
                <th scope="row" className={mergeClasses(cells.cell, cells.name, own.above)}>
                  {draft.plan.name}
                </th>
                <td className={mergeClasses(cells.cell, own.above, own.lead)}>{bare(event.paid)}</td>
                <td className={mergeClasses(cells.cell, own.above)}>{bare(event.kept)}</td>
              </tr>
              <tr>
                <td colSpan={3} className={mergeClasses(cells.cell, own.below)}>
                  <CoverBar event={event} longest={longest} />
                  <Text block size={200} className={own.quiet}>
                    {main ? reasonOf(draft, main) : cover.nothingKept}
                    {further > 0 && `${words.sheets.calc.separator}${fill(cover.more, { count: further })}`}
                  </Text>
                </td>
              </tr>
            </tbody>
          );
        })}
      </table>
      <Accordion collapsible>
        <AccordionItem value="detail">
          <AccordionHeader as="h3" button={{ className: styles.unfold }}>
            {cover.detail}
          </AccordionHeader>
          <AccordionPanel className={styles.unfolded}>
            <ScenarioDetail events={plans} drafts={drafts} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Card>
  );
}
