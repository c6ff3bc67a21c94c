import { makeStyles, tokens } from "@fluentui/react-components";

/** Columns of figures that cannot be taken for one. */
export const useApart = makeStyles({ figure: { paddingLeft: tokens.spacingHorizontalS } });
