import { Badge, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import type { Stated } from "../../session/first-look";
import { useInputPlace } from "../places";
import { useStatedText } from "./use-stated-text";

const useStyles = makeStyles({
  link: { textAlign: "left", fontSize: "inherit", lineHeight: "inherit", overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  doubtful: { marginLeft: tokens.spacingHorizontalXS },
});

interface Props {
  readonly stated: Stated;
  /** What the cell is called, for those who cannot see what stands around it. */
  readonly label: string;
  readonly strong?: boolean;
}

/** What a cell says, as a link to it. */
export function StatedValue({ stated: { id, value, doubtful }, label, strong }: Props) {
  const styles = useStyles();
  const { session, text } = usePane();
  const place = useInputPlace()(id);
  const shown = useStatedText()(id, value);
  const look = mergeClasses(styles.link, strong && styles.strong);
  return (
    <>
      {place ? (
        <Link
          as="button"
          className={look}
          aria-label={`${label}${text.shell.colon}${shown}`}
          onClick={() => void session.select(place)}
        >
          {shown}
        </Link>
      ) : (
        <span className={look}>{shown}</span>
      )}
      {doubtful && (
        <Badge appearance="tint" color="warning" size="small" className={styles.doubtful}>
          {text.firstLook.doubtful}
        </Badge>
      )}
    </>
  );
}

/** A cell that says nothing, as a link to it. */
export function BlankCell({ id, label }: { readonly id: Stated["id"]; readonly label: string }) {
  const styles = useStyles();
  const { session } = usePane();
  const place = useInputPlace()(id);
  if (!place) return <span>{label}</span>;
  return (
    <Link as="button" className={styles.link} onClick={() => void session.select(place)}>
      {label}
    </Link>
  );
}
