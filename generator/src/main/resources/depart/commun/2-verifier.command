#!/bin/sh
exec sh "$(dirname "$0")/.mvn/lancer.sh" plaque:verifier
