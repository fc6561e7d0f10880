// One sheet, to look at: draws only the cells in sight, marks what is wrong, and moves with the arrow keys.
import { mergeClasses } from "@fluentui/react-components";
import { useId, useLayoutEffect, useMemo, type KeyboardEvent } from "react";
import { a1, columnName, type Sheet } from "../engine/value/cell";
import type { Severity } from "../engine/value/report";
import { columnsWithCents, columnWidths, extentOf, runsOver, shownText, valueAt } from "./grid-cells";
import { useGridStyles } from "./grid-styles";
import { texts } from "./page-texts";
import { useScrolled } from "./use-scrolled";
import { edges, inSight, intoSight, type WindowStretch } from "./windowing";

/** A cell by its 0-based row and column. */
export type Position = { row: number; column: number };

type Props = {
  sheet: Sheet;
  /** Severity of the marked cells, by A1 address. */
  marks: ReadonlyMap<string, Severity>;
  active: Position;
  onActive: (position: Position) => void;
};

const rowHeight = 24;
const numbersWidth = 48;

export function Grid({ sheet, marks, active, onActive }: Props) {
  const styles = useGridStyles();
  const id = useId();
  const { rows, columns, cents } = useMemo(() => layoutOf(sheet), [sheet]);
  const { box, view, look } = useScrolled();
  const shown = {
    rows: inSight(rows, view.top, view.height),
    columns: inSight(columns, view.left, view.width),
  };

  useLayoutEffect(() => {
    const { top, left, width, height } = look();
    box.current?.scrollTo({
      top: intoSight(rows, active.row, top, height - rowHeight),
      left: intoSight(columns, active.column, left, width - numbersWidth),
    });
  }, [box, look, rows, columns, active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 2);
    const next = step(event, active, page, { row: rows.length - 2, column: columns.length - 2 });
    if (!next) return;
    event.preventDefault();
    onActive(next);
  };

  const isActiveShown = contains(shown.rows, active.row) && contains(shown.columns, active.column);
  const size = { width: numbersWidth + (columns.at(-1) ?? 0), height: rowHeight + (rows.at(-1) ?? 0) };
  return (
    <div
      ref={box}
      className={styles.box}
      role="grid"
      tabIndex={0}
      aria-label={texts.grid}
      aria-readonly
      aria-rowcount={rows.length}
      aria-colcount={columns.length}
      aria-activedescendant={isActiveShown ? `${id}${a1(active.row, active.column)}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.canvas} style={size} role="presentation">
        <Letters columns={columns} shown={shown.columns} active={active.column} />
        {items(shown.rows).map((row) => (
          <Row
            key={row}
            {...{ id, sheet, marks, active, onActive, columns, cents, row }}
            shown={shown.columns}
          />
        ))}
      </div>
    </div>
  );
}

type LettersProps = { columns: readonly number[]; shown: WindowStretch; active: number };

function Letters({ columns, shown, active }: LettersProps) {
  const styles = useGridStyles();
  return (
    <div className={styles.letters} role="row" aria-rowindex={1}>
      <div
        className={mergeClasses(styles.header, styles.corner)}
        role="columnheader"
        aria-label={texts.corner}
      />
      {items(shown).map((column) => (
        <div
          key={column}
          className={mergeClasses(styles.header, styles.letter, column === active && styles.activeHeader)}
          style={place(columns, column)}
          role="columnheader"
          aria-colindex={column + 2}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

type RowProps = Props & {
  id: string;
  columns: readonly number[];
  cents: ReadonlySet<number>;
  shown: WindowStretch;
  row: number;
};

function Row({ id, sheet, marks, active, onActive, columns, cents, shown, row }: RowProps) {
  const styles = useGridStyles();
  const isActive = row === active.row;
  return (
    <div
      className={styles.row}
      style={{ top: rowHeight + row * rowHeight }}
      role="row"
      aria-rowindex={row + 2}
    >
      <div
        className={mergeClasses(styles.header, styles.number, isActive && styles.activeHeader)}
        role="rowheader"
      >
        {row + 1}
      </div>
      {items(shown).map((column) => {
        const address = a1(row, column);
        const value = valueAt(sheet, row, column);
        const mark = marks.get(address);
        const className = mergeClasses(
          styles.cell,
          typeof value === "number" && styles.money,
          runsOver(sheet, row, column) && styles.over,
          mark && styles[mark],
          isActive && column === active.column && styles.active,
        );
        return (
          <div
            key={column}
            id={`${id}${address}`}
            className={className}
            style={place(columns, column)}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isActive && column === active.column}
            data-cell={address}
            data-mark={mark}
            onMouseDown={() => onActive({ row, column })}
          >
            {shownText(value, cents.has(column))}
          </div>
        );
      })}
    </div>
  );
}

type Layout = { rows: number[]; columns: number[]; cents: ReadonlySet<number> };

function layoutOf(sheet: Sheet): Layout {
  const extent = extentOf(sheet);
  const heights = Array.from({ length: extent.rows }, () => rowHeight);
  const cents = columnsWithCents(sheet);
  return { rows: edges(heights), columns: edges(columnWidths(sheet, extent, cents)), cents };
}

const items = ({ first, last }: WindowStretch): number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);
const contains = ({ first, last }: WindowStretch, item: number): boolean => item >= first && item < last;

function place(columns: readonly number[], column: number): { left: number; width: number } {
  const left = columns[column] ?? 0;
  return { left: numbersWidth + left, width: (columns[column + 1] ?? left) - left };
}

/** Where a key leads from a cell, inside the sheet; undefined for keys that do not move. */
function step(event: KeyboardEvent, from: Position, page: number, end: Position): Position | undefined {
  if (event.altKey || event.metaKey) return undefined;
  const moves: Record<string, Position | undefined> = {
    ArrowUp: { row: from.row - 1, column: from.column },
    ArrowDown: { row: from.row + 1, column: from.column },
    ArrowLeft: { row: from.row, column: from.column - 1 },
    ArrowRight: { row: from.row, column: from.column + 1 },
    PageUp: { row: from.row - page, column: from.column },
    PageDown: { row: from.row + page, column: from.column },
    Home: { row: event.ctrlKey ? 0 : from.row, column: 0 },
    End: { row: event.ctrlKey ? end.row : from.row, column: end.column },
  };
  const to = moves[event.key];
  const within = (value: number, last: number) => Math.min(Math.max(value, 0), last);
  return to && { row: within(to.row, end.row), column: within(to.column, end.column) };
}
