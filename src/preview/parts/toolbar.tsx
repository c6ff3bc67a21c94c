import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { usePreview } from "../preview-context";
import { ChoiceFields } from "./choice-fields";
import { FaultMenu } from "./fault-menu";
import { FileButtons } from "./file-buttons";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  names: { display: "flex", flexDirection: "column", minWidth: 0, maxWidth: "260px" },
  name: { margin: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  trouble: { marginLeft: "auto" },
  // beside the rest where there is room, else below it
  choices: {
    flexBasis: "100%",
    order: 1,
    "@media (min-width: 1200px)": { flexBasis: "auto", order: 0, marginLeft: "auto", "& + *": { marginLeft: 0 } },
  },
});

/** The open workbook, buttons to open others, and the properties of Excel. */
export function Toolbar() {
  const styles = useStyles();
  const { state, text } = usePreview();
  return (
    <header className={styles.bar}>
      <div className={styles.names}>
        <Caption1 as="h1" className={styles.name}>
          {text.name}
        </Caption1>
        <Text weight="semibold" className={styles.name} title={state.book?.name}>
          {state.book?.name ?? state.opening}
        </Text>
      </div>
      <FileButtons />
      <ChoiceFields className={styles.choices} />
      <div className={styles.trouble}>
        <FaultMenu />
      </div>
    </header>
  );
}
