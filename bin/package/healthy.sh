# asked healthy: ends with 0 if Asked is running here and answers. Containers ask it; it needs nothing but bash.

exec 3<>"/dev/tcp/127.0.0.1/${ASKED_PORT:-8080}" 2>/dev/null || stop "Asked isn't running here."
printf 'GET /health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r -t 5 _ status _ <&3 && [ "$status" = 200 ] || stop "Asked isn't answering."
