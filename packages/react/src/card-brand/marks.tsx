import type { ReactNode } from 'react';

const letters = {
  fill: 'none',
  stroke: '#ffffff',
  strokeWidth: 1.9,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

function ground(fill: string): ReactNode {
  return <rect width="36" height="24" rx="4" fill={fill} />;
}

function paper(): ReactNode {
  return <rect x="0.5" y="0.5" width="35" height="23" rx="3.5" fill="#ffffff" stroke="#d5d8dd" />;
}

function twoCircles(left: string, right: string, both: string): ReactNode {
  return (
    <>
      {paper()}
      <circle cx="14.5" cy="12" r="6.5" fill={left} />
      <circle cx="21.5" cy="12" r="6.5" fill={right} />
      <path d="M18 6.523a6.5 6.5 0 0 1 0 10.954 6.5 6.5 0 0 1 0-10.954Z" fill={both} />
    </>
  );
}

/** The marks of the brands that most cards have, drawn plainly, 36 × 24. */
export const marks: Readonly<Record<string, ReactNode>> = {
  visa: (
    <>
      {ground('#1a3a8f')}
      <path
        {...letters}
        transform="translate(2.6 0) skewX(-12)"
        d="m6.5 8 2.7 8L12 8M15.3 8v8M23 9.3c-1-1.7-4.6-1.5-4.6.6 0 2.5 4.7 1.6 4.7 4.2 0 2.3-3.8 2.5-5 .6M25.5 16l3-8 3 8M26.6 13.3h3.8"
      />
    </>
  ),
  mastercard: twoCircles('#eb001b', '#f79e1b', '#ff5f00'),
  maestro: twoCircles('#eb001b', '#00a2e5', '#7375cf'),
  'american-express': (
    <>
      {ground('#1f6fbf')}
      <path
        {...letters}
        d="m4.5 16 3-8 3 8M5.6 13.3h3.8M13.3 16V8l2.9 4.8L19.1 8v8M26 8h-4v8h4M22 12h3.5M28 8l4 8M32 8l-4 8"
      />
    </>
  ),
  discover: (
    <>
      {paper()}
      <path d="M35.5 13v7a3.5 3.5 0 0 1-3.5 3.5H12c10.5-1.5 18.5-5 23.5-10.5Z" fill="#f47216" />
      <path d="M6 7.5h2.5a4 4 0 0 1 0 8H6Z" fill="none" stroke="#23282f" strokeWidth="2" />
      <circle cx="19.5" cy="11.5" r="4.5" fill="#f47216" />
    </>
  ),
  'diners-club': (
    <>
      {paper()}
      <circle cx="18" cy="12" r="8" fill="#0069aa" />
      <path d="M16.5 6.2a6 6 0 0 0 0 11.6ZM19.5 6.2a6 6 0 0 1 0 11.6Z" fill="#ffffff" />
    </>
  ),
  jcb: (
    <>
      {paper()}
      <path d="M7 8a4 4 0 0 1 4-4h2v12a4 4 0 0 1-4 4H7Z" fill="#0b5cab" />
      <path d="M15 8a4 4 0 0 1 4-4h2v12a4 4 0 0 1-4 4h-2Z" fill="#c8102e" />
      <path d="M23 8a4 4 0 0 1 4-4h2v12a4 4 0 0 1-4 4h-2Z" fill="#1a8a3c" />
    </>
  ),
  unionpay: (
    <>
      {paper()}
      <path d="M9 4h7l-3.5 16h-7Z" fill="#d9232e" />
      <path d="M16.5 4h7L20 20h-7Z" fill="#1b4f8f" />
      <path d="M24 4h7l-3.5 16h-7Z" fill="#0d7a80" />
    </>
  ),
};
