'use client';

import { createContext } from 'react';

/** Tells the field around a label the text in it. */
export const OwnLabelContext = createContext<(text: string | undefined) => void>(() => {});
