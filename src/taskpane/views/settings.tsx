import { Button, Field, Input, Select, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isLanguage, languages, ownNames } from "../../locales";
import { copyText, type HandedOver } from "../hand-over";
import { usePane, usePaneState } from "../pane-context";
import { Copied } from "../parts/copied";
import { Heading } from "../parts/heading";
import { detailsOf, versionsOf } from "../session/details";
import { amountUnits, type AmountUnit } from "../session/settings";

const useStyles = makeStyles({
  table: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    "& dd": { margin: 0, overflowWrap: "anywhere" },
    "& dt": { color: tokens.colorNeutralForeground2 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const longestName = 100;

/** Language, units, live update, name, versions, and what support needs to know. */
export function SettingsView() {
  const styles = useStyles();
  const { session, text } = usePane();
  const settings = usePaneState((state) => state.settings);
  const reading = usePaneState((state) => state.reading);
  const failure = usePaneState((state) => state.failure);
  const words = text.settings;
  const [copied, setCopied] = useState<HandedOver | null>(null);
  const details = detailsOf(session.host, reading, failure);
  const copy = async (): Promise<void> => setCopied(await copyText(details));
  return (
    <>
      <Heading level={1}>{words.title}</Heading>
      <Field label={words.language} hint={words.languageNote}>
        <Select
          value={settings.language ?? ""}
          onChange={(_, { value }) => session.changeSettings({ language: isLanguage(value) ? value : null })}
        >
          <option value="">{words.languageAuto}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {ownNames[language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.unit}>
        <Select
          value={settings.unit}
          onChange={(_, { value }) => session.changeSettings({ unit: value as AmountUnit })}
        >
          {amountUnits.map((unit) => (
            <option key={unit} value={unit}>
              {text.units[unit].name}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint={words.liveNote}>
        <Switch
          className={styles.switch}
          label={words.live}
          checked={settings.live}
          onChange={(_, { checked }) => session.changeSettings({ live: checked })}
        />
      </Field>
      <Field label={words.name} hint={words.nameNote}>
        <Input
          value={settings.name}
          maxLength={longestName}
          autoComplete="off"
          onChange={(_, { value }) => session.changeSettings({ name: value })}
        />
      </Field>
      <Heading level={2}>{words.versions}</Heading>
      <dl className={styles.table}>
        {versionsOf(session.host, reading).map(([row, value]) => (
          <div key={row} style={{ display: "contents" }}>
            <dt>{words.rows[row]}</dt>
            <dd>{value === "" ? words.unknown : value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <Text size={200} className={styles.quiet}>
        {words.copyNote}
      </Text>
      <Copied outcome={copied} text={details} label={words.details} />
      <div>
        <Button onClick={() => session.changeSettings({ introduced: false })}>{words.introduce}</Button>
      </div>
      <Text className={styles.quiet}>{words.legal}</Text>
    </>
  );
}
