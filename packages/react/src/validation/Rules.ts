/**
 * What a field checks, in this order. The name is the reason that is shown when the check fails: a reason of the core,
 * `value_missing` or `choice_missing`, which ask for the field by its label, or a name of your own for a check that returns its own text. A check may
 * take its time: the form waits for it.
 */
export type Rules = Readonly<Record<string, (value: string) => Verdict | Promise<Verdict>>>;

type Verdict = boolean | string;
