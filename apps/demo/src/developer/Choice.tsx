import { type ReactNode, useId } from 'react';

interface Option<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly lang?: string;
  /** It can be seen that there is such a thing, and not be chosen. @default false */
  readonly disabled?: boolean;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly note?: string | undefined;
}

/** A labelled select. */
export function Choice<const Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const { label, options, value, onChange, note } = props;
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={note && `${id}-note`}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang} disabled={option.disabled}>
            {option.title}
          </option>
        ))}
      </select>
      {note && (
        <p id={`${id}-note`} className="developer-note">
          {note}
        </p>
      )}
    </div>
  );
}
