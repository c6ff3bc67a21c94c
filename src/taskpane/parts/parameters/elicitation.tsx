import { Button, Card, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { parameterTable, points, remarks, type ParameterId, type ParameterSet } from "../../../engine";
import { fill } from "../../../locales";
import { insurerName } from "../../../workbook/formula/parameter-names";
import type { Place } from "../../../issues";
import { usePane } from "../../pane-context";
import { Heading } from "../heading";
import { useWords } from "../use-words";
import { fittedTo } from "./pert";
import { PertCurve } from "./pert-curve";
import { useParameterStyles } from "./styles";
import { useValues } from "./use-values";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dd": { margin: 0, fontVariantNumeric: "tabular-nums" },
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  // as wide as its longest name otherwise
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%" } },
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  warning: { fontWeight: tokens.fontWeightSemibold },
});

const triples = parameterTable.filter(({ uncertain }) => uncertain);
const groups = [...new Set(triples.map(({ group }) => group))];

/** Values above a thousand need no decimals. */
const rounded = (value: number): number => (Math.abs(value) >= 1_000 ? Math.round(value) : value);

/** How low and high are defined, and the distribution that follows for a parameter. */
export function Elicitation({
  set,
  placeOf,
}: {
  readonly set: ParameterSet;
  readonly placeOf: (name: string) => Place | null;
}) {
  const { text } = usePane();
  const words = useWords();
  const styles = useParameterStyles();
  const shapes = useStyles();
  const [id, setId] = useState<ParameterId>(triples[0]?.id ?? "legal");
  const own = text.parameters;
  return (
    <Card>
      <Heading level={2}>{own.elicitation}</Heading>
      <Text>{words.parameters.elicitation}</Text>
      <Field label={own.choose} className={shapes.field}>
        <Select className={shapes.select} value={id} onChange={(_, { value }) => setId(value as ParameterId)}>
          {groups.map((group) => (
            <optgroup key={group} label={words.parameters.groups[group]}>
              {triples
                .filter((row) => row.group === group)
                .map((row) => (
                  <option key={row.id} value={row.id}>
                    {words.parameters.labels[row.id].label}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Distribution set={set} id={id} />
      <ToCell place={placeOf(insurerName(id, "likely"))} className={styles.buttons} />
    </Card>
  );
}

function ToCell({ place, className }: { readonly place: Place | null; readonly className: string }) {
  const { session, text } = usePane();
  if (!place) return null;
  return (
    <div className={className}>
      <Button size="small" onClick={() => void session.select(place)}>
        {text.parameters.select}
      </Button>
    </div>
  );
}

function Distribution({ set, id }: { readonly set: ParameterSet; readonly id: ParameterId }) {
  const styles = useStyles();
  const { text } = usePane();
  const words = useWords();
  const values = useValues();
  const own = text.parameters;
  const fitted = useMemo(() => fittedTo(set.values[id], set.values["model.pertGamma"].likely), [set, id]);
  const unit = triples.find((row) => row.id === id)?.unit ?? "none";
  const { label } = words.parameters.labels[id];
  const named = words.parameters.points;
  const rows = [
    ...points.map((point) => ({
      name: named[point].name,
      value: set.values[id][point],
      note: named[point].description,
    })),
    ...(fitted
      ? [
          { name: named.mean.name, value: rounded(fitted.mean), note: null },
          { name: own.median, value: rounded(fitted.median), note: null },
          { name: own.p95, value: rounded(fitted.p95), note: null },
        ]
      : []),
  ];
  const figures = rows
    .map(({ name, value }) => fill(own.figure, { name, value: values.one(value, unit) }))
    .join(words.sheets.calc.separator);
  const warnings = remarks(set).filter((issue) => "parameter" in issue && issue.parameter === id);
  return (
    <>
      {fitted ? (
        <PertCurve
          fitted={fitted}
          label={fill(own.curve, { item: label, figures })}
          signs={{ mean: words.sheets.calc.quantityHead[6] ?? named.mean.name, median: own.median, p95: own.p95 }}
        />
      ) : (
        <Text>{own.constant}</Text>
      )}
      <dl className={styles.figures}>
        {rows.map(({ name, value, note }) => (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>
              {values.one(value, unit)}
              {note && (
                <Text size={200} block>
                  {note}
                </Text>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {warnings.map(({ code }) => (
        <Text key={code} className={styles.warning}>
          {code === "parameterWide" ? own.wide : own.far}
        </Text>
      ))}
    </>
  );
}
