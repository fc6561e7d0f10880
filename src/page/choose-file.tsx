// A button that lets the user pick a workbook file.
import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

type Props = Pick<ButtonProps, "appearance" | "size" | "icon" | "disabled"> & {
  label: string;
  onFile: (file: File | undefined) => void;
};

export function ChooseFile({ label, onFile, ...button }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".xls,.xlsx,.xlsm"
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          onFile(currentTarget.files?.[0]);
          currentTarget.value = ""; // so that the same file can be picked again
        }}
      />
      <Button {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
