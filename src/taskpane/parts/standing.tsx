import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  // title and button share a line, so that little is taken from what stands below
  bar: {
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    gridTemplateAreas: '"icon body secondaryActions" "icon text text"',
    alignItems: "center",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalSNudge,
    paddingBottom: tokens.spacingVerticalSNudge,
    paddingRight: tokens.spacingHorizontalS,
    minHeight: 0,
    "& .fui-MessageBar__icon": { alignSelf: "start", marginTop: tokens.spacingVerticalXXS },
  },
  body: { whiteSpace: "normal", padding: 0 },
  actions: { margin: 0, paddingRight: 0, paddingBottom: 0 },
  text: {
    gridArea: "text",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly intent: "info" | "warning";
  readonly title: string;
  readonly text: string;
  readonly action: { readonly label: string; readonly disabled: boolean; readonly act: () => void } | null;
}

/** How what is shown stands to the workbook: it stays in sight above the view. */
export function Standing({ intent, title, text, action }: Props) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
      </MessageBarBody>
      {action && (
        <MessageBarActions className={styles.actions}>
          <Button size="small" disabled={action.disabled} onClick={action.act}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
      <div className={styles.text}>{text}</div>
    </MessageBar>
  );
}
