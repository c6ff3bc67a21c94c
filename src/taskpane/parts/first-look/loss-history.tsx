import { Badge, Card, Text, makeStyles, tokens } from "@fluentui/react-components";
import { incidentsNone, scenarios } from "../../../engine";
import { fill } from "../../../locales";
import { usePane } from "../../pane-context";
import { incidentFields, type StatedHistory, type StatedIncident } from "../../session/first-look";
import { useNumbers } from "../amount-text";
import { Heading } from "../heading";
import { useWords } from "../use-words";
import { BlankCell, StatedValue } from "./stated-value";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
  title: { minWidth: 0, fontSize: tokens.fontSizeBase300, lineHeight: "24px" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    "& dt, & dd": { display: "inline", margin: 0 },
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  factor: { fontVariantNumeric: "tabular-nums" },
  whole: { whiteSpace: "nowrap", flexShrink: 0 },
});

/** Scenarios whose frequency a firm's own history says nothing of. */
const outside = scenarios.filter(({ frequency }) => !frequency.yearly);

/** Past incidents with their cells, none stated and not answered told apart, and what they do to the frequencies. */
export function LossHistoryCard({ history }: { readonly history: StatedHistory }) {
  const styles = useStyles();
  const { text } = usePane();
  const words = useWords();
  const { plain } = useNumbers();
  const own = text.firstLook;
  const { standing, incidents, none, note, stated, counted, expected, years, factor } = history;
  const names = outside.map(({ id }) => words.scenarios[id].name).join(words.sheets.calc.separator);
  const from = { counted: plain(counted, 1), expected: plain(expected, 2), years, outside: names };
  return (
    <Card>
      <div className={styles.head}>
        <Heading level={2}>{words.profile.sections.incidents.name}</Heading>
        <Badge appearance="tint" color={colors[standing]} size="large" className={styles.whole}>
          {fill(own.standings[standing], { count: incidents.length })}
        </Badge>
      </div>
      {standing !== "incidents" && (
        <Text>
          {own.explained[standing]}{" "}
          {none ? (
            <StatedValue stated={none} label={words.profile.variables.incidentsNone.label} />
          ) : (
            <BlankCell id={incidentsNone.id} label={own.toCell} />
          )}
        </Text>
      )}
      {incidents.length > 0 && (
        <ul className={styles.list}>
          {incidents.map((incident) => (
            <Incident key={incident.number} incident={incident} years={years} />
          ))}
        </ul>
      )}
      {note && (
        <Text size={200}>
          <span className={styles.quiet}>
            {words.profile.variables.incidentsNote.label}
            {text.shell.colon}
          </span>
          <StatedValue stated={note} label={words.profile.variables.incidentsNote.label} />
        </Text>
      )}
      <div>
        <Text block weight="semibold" className={styles.factor}>
          {fill(own.factor, { factor: plain(factor, 2) })}
        </Text>
        <Text block size={200} className={styles.quiet}>
          {stated ? fill(own.factorFrom, from) : own.factorUnstated}
        </Text>
      </div>
    </Card>
  );
}

const colors = {
  incidents: "severe",
  none: "success",
  untold: "warning",
  noted: "warning",
  notAnswered: "warning",
} as const satisfies Readonly<Record<StatedHistory["standing"], string>>;

interface IncidentProps {
  readonly incident: StatedIncident;
  readonly years: number;
}

function Incident({ incident: { number, cells, weight, reason }, years }: IncidentProps) {
  const styles = useStyles();
  const { text } = usePane();
  const { profile, sheets } = useWords();
  const { plain } = useNumbers();
  const own = text.firstLook;
  const labels = profile.variables;
  const titles = (["year", "scenario"] as const).map((field) => ({
    field,
    id: `incident.${number}.${field}` as const,
  }));
  const blank = incidentFields.filter((field) => !cells[field]);
  const effect = fill(own.effects[reason ?? "counted"], { weight: plain(weight, weight % 1 === 0 ? 0 : 1), years });
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.title}>
          {titles.map(({ field, id }, index) => {
            const stated = cells[field];
            const label = labels[id].label;
            return (
              <span key={field}>
                {index > 0 && " "}
                {stated ? (
                  <StatedValue stated={stated} label={label} strong />
                ) : (
                  <BlankCell id={id} label={fill(own.blankCell, { item: profile.tables.incident[field].label })} />
                )}
              </span>
            );
          })}
        </span>
        <Badge appearance="outline" color={weight > 0 ? "severe" : "informative"} className={styles.whole}>
          {effect}
        </Badge>
      </div>
      <dl className={styles.facts}>
        {incidentFields.map((field) => {
          const stated = cells[field];
          return (
            stated && (
              <div key={field}>
                <dt>
                  {own.fields[field]}
                  {text.shell.colon}
                </dt>
                <dd>
                  <StatedValue stated={stated} label={labels[`incident.${number}.${field}`].label} />
                </dd>
              </div>
            )
          );
        })}
      </dl>
      {blank.length > 0 && (
        <Text block size={200} className={styles.quiet}>
          {fill(own.blank, { fields: blank.map((field) => own.fields[field]).join(sheets.calc.separator) })}
        </Text>
      )}
    </li>
  );
}
