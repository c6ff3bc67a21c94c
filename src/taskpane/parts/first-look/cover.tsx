import { Badge, Card, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { understandFlag, type PolicyField } from "../../../engine";
import { fill } from "../../../locales";
import { usePane } from "../../pane-context";
import type { Stated, StatedCover, StatedTerm } from "../../session/first-look";
import { Heading } from "../heading";
import { useTableStyles } from "../table-styles";
import { useWords } from "../use-words";
import { BlankCell, StatedValue } from "./stated-value";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  texts: {
    margin: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    lineHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    "& dd": { margin: 0 },
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  table: { tableLayout: "fixed" },
  term: { width: "42%" },
  figure: { whiteSpace: "normal", paddingLeft: tokens.spacingHorizontalS, lineHeight: "24px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  whole: { whiteSpace: "nowrap", flexShrink: 0 },
});

const colors = { told: "informative", none: "success", notAnswered: "warning" } as const;

/** A yes to these is what an underwriter stops at. */
const alarming: ReadonlySet<PolicyField> = new Set(["refused"]);

const isAlarming = ({ field, present }: StatedTerm): boolean =>
  alarming.has(field) && present !== null && understandFlag(present.value) === 1;

/** The policy in force and the one that is wanted, side by side, each term with its cells. */
export function CoverCard({ cover: { present, isPlanned, terms, blank } }: { readonly cover: StatedCover }) {
  const styles = useStyles();
  const { text } = usePane();
  const words = useWords();
  const own = text.firstLook;
  const texts = terms.filter((term) => term.text);
  const rows = terms.filter((term) => !term.text);
  const missing = [
    ...(present === "notAnswered" ? [{ id: "policy.insurer", label: own.coverUnanswered } as const] : []),
    ...(isPlanned ? [] : [{ id: "plan.liability", label: own.coverUnplanned } as const]),
  ];
  return (
    <Card>
      <div className={styles.head}>
        <Heading level={2}>{words.profile.sections.insurance.name}</Heading>
        <Badge
          appearance={present === "told" ? "outline" : "tint"}
          color={colors[present]}
          size="large"
          className={styles.whole}
        >
          {own.covers[present]}
        </Badge>
      </div>
      {texts.length > 0 && <Texts terms={texts} />}
      {rows.length > 0 && <Terms terms={rows} />}
      {blank.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {fill(own.coverBlank, {
            terms: blank.map((field) => words.profile.tables.policy[field].label).join(words.sheets.calc.separator),
          })}
        </Text>
      )}
      {missing.map(({ id, label }) => (
        <Text key={id} size={200}>
          <BlankCell id={id} label={label} />
        </Text>
      ))}
      <Text size={200} className={styles.quiet}>
        {own.coverUnused}
      </Text>
    </Card>
  );
}

/** Terms in words, one below the other. */
function Texts({ terms }: { readonly terms: readonly StatedTerm[] }) {
  const styles = useStyles();
  const { profile } = useWords();
  return (
    <dl className={styles.texts}>
      {terms
        .flatMap(({ present, planned }) => [present, planned])
        .map((stated) => {
          if (!stated) return null;
          const { label } = profile.variables[stated.id];
          return (
            <div key={stated.id}>
              <dt>{label}</dt>
              <dd>
                <StatedValue stated={stated} label={label} />
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

/** Terms in figures, present and planned side by side. */
function Terms({ terms }: { readonly terms: readonly StatedTerm[] }) {
  const styles = useStyles();
  const cells = useTableStyles();
  const { text } = usePane();
  const words = useWords();
  const { policyHead } = words.sheets.annex;
  const cell = (stated: Stated | null) =>
    stated ? <StatedValue stated={stated} label={words.profile.variables[stated.id].label} /> : "–";
  return (
    <table className={mergeClasses(cells.table, styles.table)}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(cells.cell, cells.head, cells.name, styles.term)}>
            {policyHead.term}
          </th>
          {[words.terms.coverInForce, policyHead.planned].map((head) => (
            <th key={head} scope="col" className={mergeClasses(cells.cell, cells.head, styles.figure)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={term.field}>
            <th scope="row" className={mergeClasses(cells.cell, cells.name)}>
              {words.profile.tables.policy[term.field].label}
              {isAlarming(term) && (
                <>
                  {" "}
                  <Badge appearance="tint" color="danger" size="small">
                    {text.firstLook.alarming}
                  </Badge>
                </>
              )}
            </th>
            <td className={mergeClasses(cells.cell, styles.figure)}>{cell(term.present)}</td>
            <td className={mergeClasses(cells.cell, styles.figure)}>{cell(term.planned)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
