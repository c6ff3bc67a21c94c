import { Field, Select, Slider, SpinButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cultureOf, languages, ownNames } from "../../locales";
import { themeNames, type ThemeName } from "../../page/theme-name";
import { apiLevels, paneWidth, paneWidths, type ApiLevel } from "../choices";
import { usePreview } from "../preview-context";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
  width: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalXS },
  slider: { minWidth: "110px", height: "24px" },
  pixels: { width: "84px" },
});

/** Fields for the properties of the Excel around the pane. */
export function ChoiceFields({ className }: { readonly className: string }) {
  const styles = useStyles();
  const { preview, state, language, text } = usePreview();
  const { theme, apiLevel, width } = state.choices;
  const { choices } = text;
  return (
    <div role="group" aria-label={choices.area} className={mergeClasses(styles.group, className)}>
      <Choice
        label={choices.language}
        options={languages}
        names={ownNames}
        value={language}
        onChoose={(chosen) => preview.choose({ culture: cultureOf(chosen) })}
      />
      <Choice<ThemeName>
        label={choices.theme}
        options={themeNames}
        names={choices.themes}
        value={theme}
        onChoose={(chosen) => preview.choose({ theme: chosen })}
      />
      <Choice<ApiLevel>
        label={choices.api}
        options={apiLevels}
        names={choices.apiLevels}
        value={apiLevel}
        onChoose={(chosen) => preview.choose({ apiLevel: chosen })}
      />
      <div className={styles.width}>
        <Field label={choices.width} size="small">
          <Slider
            size="small"
            className={styles.slider}
            {...paneWidths}
            value={width}
            onChange={(_, data) => preview.choose({ width: data.value })}
          />
        </Field>
        <SpinButton
          size="small"
          className={styles.pixels}
          aria-label={choices.pixels}
          {...paneWidths}
          step={10}
          value={width}
          onChange={(_, { value, displayValue }) =>
            preview.choose({ width: paneWidth(value ?? Number(displayValue?.normalize("NFKC"))) })
          }
        />
      </div>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onChoose: (chosen: T) => void;
}

function Choice<T extends string>({ label, options, names, value, onChoose }: ChoiceProps<T>) {
  return (
    <Field label={label} size="small">
      <Select size="small" value={value} onChange={(_, data) => onChoose(data.value as T)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
