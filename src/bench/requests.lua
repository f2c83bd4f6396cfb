-- For wrk: asks for the addresses of a list, each thread from another place in it, and tells how
-- long answers took and how many were not as wanted.
-- Arguments: LIST STATUS ACCEPT; a line of the list is a path, and maybe a tab and an entity tag.

local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  wanted = tonumber(args[2])
  wrong = 0
  count = 0
  paths = {}
  for line in io.lines(args[1]) do
    local path, tag = line:match("^([^\t]+)\t?(.*)$")
    local headers = { ["Accept"] = args[3] }
    if tag ~= "" then headers["If-None-Match"] = tag end
    table.insert(paths, wrk.format("GET", path, headers))
  end
  next_path = number * math.floor(#paths / 2)
end

function request()
  next_path = next_path % #paths + 1
  return paths[next_path]
end

function response(status)
  count = count + 1
  if status ~= wanted then wrong = wrong + 1 end
end

function done(summary, latency)
  local wrong = summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout
  for _, thread in ipairs(threads) do wrong = wrong + thread:get("wrong") end
  io.write(string.format("RESULT %d %.1f %.1f %.1f %d\n", summary.requests,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    latency:percentile(99) / 1000, wrong))
end
