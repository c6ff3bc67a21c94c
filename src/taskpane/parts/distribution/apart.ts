import { makeStyles, tokens } from "@fluentui/react-components";

/** Space between columns of figures. */
export const useApart = makeStyles({ figure: { paddingLeft: tokens.spacingHorizontalS } });
