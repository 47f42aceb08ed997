'use client';

import { useFormContext, type UseFormReturn } from 'react-hook-form';

/** The form around this component. Throws where there is none. */
export function useFormAround(): UseFormReturn {
  // What react-hook-form's types leave out: there may be no form.
  const form: UseFormReturn | null = useFormContext();
  if (form === null) {
    throw new Error(
      'Tactful: a field was used outside of a form. Without one nothing keeps its value. ' +
        'Put it inside <PaymentForm>, or inside <FormProvider> of react-hook-form.',
    );
  }
  return form;
}
