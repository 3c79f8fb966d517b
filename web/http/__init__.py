"""HTTP parts that endpoints share, from a connection to an answer.

protocol, open_counts          connections and their bounds, and how many each sender has open
websocket_protocol, addresses  the same of WebSockets, and addresses of senders as settings name them
identity, sign_in_throttle     who sends a request, and how often somebody may guess
body, graphql_request          bytes, and the GraphQL request in them
concurrency, at_once           how much of one user runs at a time, and waiting no longer than needed
media_type, validators         which form the answer has, and whether the client has it already
request_log                    what is logged and counted of each request
answers, cycle, unread         sending it, its head with its body, and ending connections that read nothing
"""
