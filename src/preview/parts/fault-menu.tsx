import {
  CounterBadge,
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { faultIds, type FaultId } from "../faults";
import { usePreview } from "../preview-context";

const useStyles = makeStyles({
  label: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** A menu of the faults that can be caused. */
export function FaultMenu() {
  const styles = useStyles();
  const { preview, state, text } = usePreview();
  const { faults } = state;
  return (
    <Menu
      checkedValues={{ fault: [...faults] }}
      onCheckedValueChange={(_, { checkedItems }) => preview.cause(checkedItems as FaultId[])}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" icon={<WarningRegular />}>
          <span className={styles.label}>
            {text.faults.button}
            {faults.length > 0 && <CounterBadge count={faults.length} size="small" color="danger" />}
          </span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {faultIds.map((id) => (
            <MenuItemCheckbox key={id} name="fault" value={id}>
              {text.faults.names[id]}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
