#!/bin/bash
# Asks the management port whether the service is ready; the image has no curl.
exec 3<> /dev/tcp/127.0.0.1/8081
printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
