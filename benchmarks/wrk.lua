-- Sends the bodies of a file in turn; a save names the version that the answer before it told, and a read may be numbered.
-- Arguments: the file with a body on each line, the token, and the version that the first save names (or nothing).

local requests, turn, version = {}, 0, nil
local VERSION, NUMBER = '"@VERSION@"', '"@NUMBER@"'

local function sent(body, token)
  return wrk.format("POST", nil, {
    ["Content-Type"] = "application/json",
    ["Accept"] = "application/json",
    ["Authorization"] = "Bearer " .. token,
  }, body)
end

local function next_request()
  turn = turn % #requests + 1
  return requests[turn]
end

function init(arguments)
  version = tonumber(arguments[3])
  local token, numbered = arguments[2], false
  for body in io.lines(arguments[1]) do
    local from, to = body:find(version and VERSION or NUMBER, 1, true)
    numbered = numbered or (from and not version)
    -- What stands in the hole is known when the request is sent, so it is made then.
    requests[#requests + 1] = from and {body:sub(1, from - 1), body:sub(to + 1)} or sent(body, token)
  end
  if numbered then
    -- No number was used by an earlier run.
    local number = os.time() * 1e6
    function request()
      local parts = next_request()
      number = number + 1
      return sent(parts[1] .. string.format("%d", number) .. parts[2], token)
    end
  elseif version then
    function request()
      local parts = next_request()
      return sent(parts[1] .. version .. parts[2], token)
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
  return next_request()
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\nMEASURED {"requests": %d, "microseconds": %d, "p50_us": %d, "p99_us": %d, "failed": %d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
