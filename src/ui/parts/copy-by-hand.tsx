// Where a browser lets no program copy: the document, selected, for the user's own Ctrl+C.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import { withNonce } from "../nonce";
import { t } from "../../app/texts";

export function CopyByHand({ html, onClose }: { html: string; onClose: () => void }) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const select = (): void => {
    const inside = frame.current?.contentDocument;
    if (!inside) return;
    frame.current?.focus();
    inside.getSelection()?.selectAllChildren(inside.body);
  };
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t.draft.byHand}</DialogTitle>
          <DialogContent>
            <p className={styles.hint}>{t.draft.byHandHint}</p>
            <iframe
              ref={frame}
              title={t.draft.document}
              sandbox="allow-same-origin"
              srcDoc={withNonce(html)}
              onLoad={select}
              className={styles.frame}
            />
          </DialogContent>
          <DialogActions>
            <Button onClick={select}>{t.draft.selectAll}</Button>
            <Button appearance="primary" onClick={onClose}>
              {t.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  surface: { maxWidth: "min(720px, calc(100vw - 24px))", padding: "16px" },
  hint: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  frame: {
    width: "100%",
    height: "50vh",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#fff",
  },
});
