// The bar above an open workbook: its name, another one, save it; and on a narrow page which half to see.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
  Tooltip,
} from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { PanelRightRegular } from "@fluentui/react-icons/svg/panel-right";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { download } from "../host/browser";
import { ChooseFile } from "./choose-file";
import { texts } from "./page-texts";
import type { Open } from "./use-opening";
import type { WorkbookView, OpenedWorkbook } from "./open-workbook";

type Props = {
  workbook: OpenedWorkbook;
  view: WorkbookView;
  problem: string | null;
  open: Open;
  isSheetShown: boolean;
  showSheet: (isShown: boolean) => void;
};

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function Bar({ workbook, view, problem, open, isSheetShown, showSheet }: Props) {
  const styles = useStyles();
  const save = () => {
    const { name, bytes } = workbook.file();
    download(name, bytes, spreadsheet);
    workbook.saved();
  };
  return (
    <header>
      <div className={styles.bar}>
        <Text weight="semibold" className={styles.name} title={view.book.name}>
          {view.book.name}
        </Text>
        <Button
          className={styles.onlyNarrow}
          size="small"
          icon={isSheetShown ? <PanelRightRegular /> : <TableRegular />}
          onClick={() => showSheet(!isSheetShown)}
        >
          {isSheetShown ? texts.showPane : texts.showSheet}
        </Button>
        <ChooseFile size="small" icon={<FolderOpenRegular />} label={texts.another} onFile={open.file} />
        <Tooltip content={texts.saveHint} relationship="description">
          <Button
            size="small"
            appearance={view.isUnsaved ? "primary" : "secondary"}
            icon={<SaveRegular />}
            disabledFocusable={!view.isUnsaved}
            onClick={save}
          >
            {texts.save}
          </Button>
        </Tooltip>
      </div>
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </header>
  );
}

const narrow = "@media (max-width: 760px)";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "6px 8px",
    padding: "6px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "& button": { minWidth: "auto", whiteSpace: "nowrap" },
  },
  name: {
    flex: "1 1 0",
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [narrow]: { flexBasis: "100%" },
  },
  onlyNarrow: { "@media (min-width: 761px)": { display: "none" } },
});
