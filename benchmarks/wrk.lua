-- Sends the bodies of a file in turn; a save names the version that the answer before it told.
-- Arguments: the file with a body on each line, the token, and the version that the first save names (or nothing).

local requests, number, version = {}, 0, nil
local HOLE = '"@VERSION@"'

local function sent(body, token)
  return wrk.format("POST", nil, {
    ["Content-Type"] = "application/json",
    ["Accept"] = "application/json",
    ["Authorization"] = "Bearer " .. token,
  }, body)
end

function init(arguments)
  version = tonumber(arguments[3])
  for body in io.lines(arguments[1]) do
    if version then
      local from, to = body:find(HOLE, 1, true)
      -- The length of the body depends on the version, so the request is made when it is sent.
      requests[#requests + 1] = {body:sub(1, from - 1), body:sub(to + 1)}
    else
      requests[#requests + 1] = sent(body, arguments[2])
    end
  end
  if version then
    local token = arguments[2]
    function request()
      number = number % #requests + 1
      return sent(requests[number][1] .. version .. requests[number][2], token)
    end
    function response(_, _, body)
      local found = body:match('"version": ?"?(%d+)')
      if not found then
        io.stderr:write(body, "\n")
        os.exit(3)
      end
      version = tonumber(found)
    end
  end
end

function request()
  number = number % #requests + 1
  return requests[number]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\nMEASURED {"requests": %d, "microseconds": %d, "p50_us": %d, "p99_us": %d, "failed": %d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
