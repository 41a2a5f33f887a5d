-- Reads one file for wrk, in turn in ranges of some bytes, or whole.
--
--   wrk … -s read.lua URL -- SIZE BYTES [TAG]
--
-- With BYTES 0 it is read whole; with TAG the reader has it already. Prints one line of JSON at the end.
local ranges, turn, headers = {}, 0, {}

function init(args)
   local size, bytes = tonumber(args[1]), tonumber(args[2])
   if args[3] then headers["If-None-Match"] = '"' .. args[3] .. '"' end
   if bytes > 0 then
      for start = 0, size - bytes, bytes do
         ranges[#ranges + 1] = "bytes=" .. start .. "-" .. (start + bytes - 1)
      end
   end
end

function request()
   if #ranges > 0 then
      turn = turn % #ranges + 1
      headers["Range"] = ranges[turn]
   end
   return wrk.format("GET", nil, headers)
end

function done(summary, latency)
   local errors = summary.errors
   io.write(string.format(
      '{"requests":%d,"bytes":%d,"seconds":%.3f,"errors":%d,"p50Milliseconds":%.3f,"p99Milliseconds":%.3f}\n',
      summary.requests, summary.bytes, summary.duration / 1e6,
      errors.connect + errors.read + errors.write + errors.status + errors.timeout,
      latency:percentile(50) / 1000, latency:percentile(99) / 1000))
end
