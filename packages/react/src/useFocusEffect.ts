'use client';

import { useEffect, useLayoutEffect } from 'react';

/**
 * An effect for what takes the focus from an element that goes away: in the same task, so that a slow device has no
 * moment, and its screen reader no time, without a focus. Where there is no page it does nothing, and React 18 says
 * nothing of it.
 */
export const useFocusEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
