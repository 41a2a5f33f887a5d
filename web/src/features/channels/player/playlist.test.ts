import * as assert from "@/testing/assert.ts";
import { parseMaster, parseMedia, segmentAt } from "./playlist.ts";

const BASE = "https://tea.example/v1/videos/7/media/";

Deno.test("a master playlist names its renditions, the smallest first, each with its sound", () => {
  const renditions = parseMaster(
    `#EXTM3U
#EXT-X-VERSION:7
#EXT-X-INDEPENDENT-SEGMENTS
#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Sound",DEFAULT=YES,URI="sound.m3u8"
#EXT-X-STREAM-INF:BANDWIDTH=2500000,RESOLUTION=1280x720,CODECS="avc1.64001f,mp4a.40.2",AUDIO="sound"
720.m3u8
#EXT-X-STREAM-INF:BANDWIDTH=800000,RESOLUTION=640x360,CODECS="avc1.64001e,mp4a.40.2",AUDIO="sound"
360.m3u8
`,
    `${BASE}master.m3u8`,
  );
  assert.deepEqual(renditions, [
    {
      address: `${BASE}360.m3u8`,
      bandwidth: 800_000,
      height: 360,
      codecs: "avc1.64001e,mp4a.40.2",
      sound: `${BASE}sound.m3u8`,
    },
    {
      address: `${BASE}720.m3u8`,
      bandwidth: 2_500_000,
      height: 720,
      codecs: "avc1.64001f,mp4a.40.2",
      sound: `${BASE}sound.m3u8`,
    },
  ]);
});

Deno.test("a rendition without a group carries its own sound", () => {
  const [rendition] = parseMaster(
    '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS="avc1.64001e"\n/elsewhere/1.m3u8',
    `${BASE}master.m3u8`,
  );
  assert.equal(rendition?.address, "https://tea.example/elsewhere/1.m3u8");
  assert.equal(rendition?.sound, undefined);
  assert.equal(rendition?.height, undefined);
});

Deno.test("a media playlist tells the bytes of each segment in its one file", () => {
  const playlist = parseMedia(
    `#EXTM3U
#EXT-X-TARGETDURATION:4
#EXT-X-MAP:URI="720.mp4",BYTERANGE="1200@0"
#EXTINF:4.0,
#EXT-X-BYTERANGE:5000@1200
720.mp4
#EXTINF:2.5,
#EXT-X-BYTERANGE:3000
720.mp4
#EXT-X-ENDLIST`,
    `${BASE}720.m3u8`,
  );
  const address = `${BASE}720.mp4`;
  assert.deepEqual(playlist.beginning, { address, bytes: [0, 1200] });
  assert.deepEqual(playlist.segments, [
    { address, bytes: [1200, 6200], start: 0, duration: 4 },
    { address, bytes: [6200, 9200], start: 4, duration: 2.5 },
  ]);
  assert.equal(playlist.duration, 6.5);
});

Deno.test("segments in files of their own have no bytes", () => {
  const playlist = parseMedia("#EXTM3U\r\n#EXTINF:4,\r\n1.ts\r\n#EXTINF:4,\r\n2.ts\r\n", `${BASE}a.m3u8`);
  assert.equal(playlist.beginning, undefined);
  assert.deepEqual(playlist.segments.map(({ address, bytes }) => [address, bytes]), [
    [`${BASE}1.ts`, undefined],
    [`${BASE}2.ts`, undefined],
  ]);
});

Deno.test("every time belongs to one segment", () => {
  const { segments } = parseMedia("#EXTM3U\n#EXTINF:4,\n1\n#EXTINF:4,\n2\n#EXTINF:2,\n3", BASE);
  assert.deepEqual([0, 3.99, 4, 7, 8, 99].map((time) => segmentAt(segments, time)), [0, 0, 1, 1, 2, 2]);
});
