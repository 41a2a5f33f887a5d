/** What stands above the posts of somebody who chose no cover picture: tea hills in the morning. */
export function CoverDrawing() {
  return (
    <svg
      className="moments-cover-drawing"
      viewBox="0 0 640 260"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
    >
      <circle className="cover-sun" cx="470" cy="86" r="34" />
      <path className="cover-far" d="M0 190c70-62 130-74 196-40 54-58 112-70 172-24 66-36 132-30 196 12l76-18v140H0z" />
      <path className="cover-mid" d="M0 214c92-44 168-40 240-8 86-40 176-42 262 0 52-20 96-24 138-14v68H0z" />
      <path className="cover-near" d="M0 240c120-34 222-30 320-6 108-26 214-22 320 8v18H0z" />
      <path
        className="cover-rows"
        d="M40 232c84-20 168-18 250-4M120 246c100-14 190-12 260-2M356 226c92-18 176-16 252 6M420 242c70-10 132-8 190 4"
      />
      <path className="cover-birds" d="M190 82q8-8 15 0q8-8 15 0M236 60q6-6 11 0q6-6 11 0" />
    </svg>
  );
}
