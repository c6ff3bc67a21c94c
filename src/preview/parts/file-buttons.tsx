import {
  Button,
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useRef } from "react";
import { usePreview } from "../preview-context";
import type { WorkbookId } from "../workbooks";

const useStyles = makeStyles({
  group: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** Buttons to open and to download a workbook. */
export function FileButtons() {
  const styles = useStyles();
  const { preview, state, text } = usePreview();
  const chooser = useRef<HTMLInputElement>(null);
  const { files, samples, empty } = text;
  return (
    <div role="group" aria-label={files.area} className={styles.group}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton size="small" icon={<FolderOpenRegular />}>
            {files.open}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => chooser.current?.click()}>{files.file}</MenuItem>
            <MenuDivider />
            <Included title={files.samples} names={samples} />
            <MenuDivider />
            <Included title={files.empty} names={empty} />
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={files.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // the same file can be chosen again
          target.value = "";
          if (file) void preview.openOwn(file);
        }}
      />
      <Button
        size="small"
        icon={<ArrowDownloadRegular />}
        title={files.downloadHint}
        disabled={!state.book}
        onClick={() => void preview.download()}
      >
        {files.download}
      </Button>
    </div>
  );
}

function Included({ title, names }: { readonly title: string; readonly names: Readonly<Record<string, string>> }) {
  const { preview } = usePreview();
  return (
    <MenuGroup>
      <MenuGroupHeader>{title}</MenuGroupHeader>
      {Object.entries(names).map(([id, name]) => (
        <MenuItem key={id} onClick={() => void preview.openIncluded(id as WorkbookId)}>
          {name}
        </MenuItem>
      ))}
    </MenuGroup>
  );
}
