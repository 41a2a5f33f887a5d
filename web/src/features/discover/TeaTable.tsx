/** A pot and two cups on a table, drawn for Teahouse. */
export function TeaTable() {
  return (
    <svg className="tea-table-drawing" viewBox="0 0 240 132" aria-hidden="true">
      <path className="tea-wash" d="M120 14c46 0 84 26 92 62 4 18-8 32-26 32H54c-18 0-30-14-26-32 8-36 46-62 92-62z" />
      <path d="M20 108h200" />
      <path className="tea-fill" d="M84 66h60c4 20-4 38-16 42H100c-12-4-20-22-16-42z" />
      <path d="M144 74c12-4 18 4 14 12-3 6-9 8-16 8" />
      <path d="M84 82c-10 0-14-6-18-16l-6-2" />
      <path d="M92 66c4-8 12-12 22-12s18 4 22 12" />
      <path d="M114 54v-4M110 48a4 4 0 1 1 8 0 4 4 0 0 1-8 0z" />
      <path className="tea-fill" d="M30 90h28c0 10-5 18-11 18h-6c-6 0-11-8-11-18z" />
      <path className="tea-fill" d="M176 90h28c0 10-5 18-11 18h-6c-6 0-11-8-11-18z" />
      <path className="tea-steam" d="M40 82c-3-4 3-6 0-10M48 82c-3-4 3-6 0-10" />
      <path className="tea-steam" d="M186 82c-3-4 3-6 0-10M194 82c-3-4 3-6 0-10" />
    </svg>
  );
}
