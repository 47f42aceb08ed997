/**
 * Options for react-hook-form's `useForm`. The fields themselves decide when a value is checked before the form is sent:
 * late for an error, at once for relief.
 */
export const formOptions = { mode: 'onSubmit', reValidateMode: 'onSubmit', shouldFocusError: false } as const;
