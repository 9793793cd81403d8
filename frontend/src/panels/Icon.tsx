/** The few icons of the page, drawn here so that nothing is loaded for them. */
const PATHS = {
  play: 'M5 3.5v9l8-4.5z',
  pause: 'M4.5 3.5h2.5v9H4.5zM9 3.5h2.5v9H9z',
  stop: 'M4 4h8v8H4z',
  back: 'M11.5 3.5v9L6 8zM4 3.5h1.5v9H4z',
  forward: 'M4.5 3.5v9L10 8zM10.500 3.5H12v9h-1.5z',
  start: 'M12.500 3.500v9L8 8zM8 3.500v9L3.500 8zM2.500 3.500h1v9h-1z',
  end: 'M3.500 3.500v9L8 8zM8 3.500v9L12.500 8zM12.500 3.500h1v9h-1z',
  plus: 'M7.250 3h1.500v4.250H13v1.500H8.750V13h-1.500V8.750H3v-1.500h4.250z',
  minus: 'M3 7.250h10v1.500H3z',
  fit: 'M1.500 4h1.500v8H1.500zM13 4h1.500v8H13zM4 8l3-2.500v1.750h2V5.500L12 8l-3 2.500V8.750H7v1.750z',
  list: 'M2 3.500h2v1.500H2zM6 3.500h8v1.500H6zM2 7.250h2v1.500H2zM6 7.250h8v1.500H6zM2 11h2v1.500H2zM6 11h8v1.500H6z',
  close:
    'M4.100 3 8 6.900 11.900 3 13 4.100 9.100 8l3.900 3.900-1.100 1.100L8 9.100 4.100 13 3 11.900 6.900 8 3 4.100z',
  save: 'M7.250 2h1.500v6.200l2.200-2.200L12 7.050 8 11 4 7.050 5.050 6l2.200 2.200zM3 12.500h10V14H3z',
  open: 'M2 4.500h4l1.500 1.500H14v7H2zm1.500 3v4h9v-4z',
  undo: 'M6 3 2.500 6.500 6 10V7.250h3a2.250 2.250 0 0 1 0 4.500H6v1.500h3a3.750 3.750 0 0 0 0-7.500H6z',
  big: 'M2 12.500 5.500 3.500h1.750l3.500 9H9L8.200 10.300H4.500L3.700 12.500zM5 8.900h2.700L6.350 5.200zM11.500 7h1.300v2h2v1.300h-2v2h-1.300v-2h-2V9h2z',
  theme: 'M8 1.750a6.250 6.250 0 1 0 0 12.500zm0 1.500a4.750 4.750 0 0 1 0 9.500z',
  warn: 'M8 1.500 15 14H1zm-.750 4.750v3.750h1.500V6.250zm0 5v1.500h1.500v-1.500z',
  ok: 'M6.500 10.200 3.700 7.400 2.600 8.500l3.900 3.900 7-7-1.100-1.100z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fillRule="evenodd" />
    </svg>
  );
}
