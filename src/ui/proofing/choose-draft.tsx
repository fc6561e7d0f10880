// A button that lets the user pick a draft.
import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { useIsBusy, useSession } from "../use-session";

type Props = Pick<ButtonProps, "icon" | "appearance" | "size"> & { label: string };

export function ChooseDraft({ label, ...button }: Props) {
  const session = useSession();
  const isBusy = useIsBusy();
  const input = useRef<HTMLInputElement>(null);
  const onChoose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    event.target.value = ""; // so that the same file can be picked again
    if (file) void session.openDraft(file);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".docx,.pdf,.txt,.md"
        hidden
        onChange={onChoose}
        aria-label={label}
        data-testid="draft-file"
      />
      <Button {...button} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
