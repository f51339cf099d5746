@echo off
call "%~dp0.mvn\lancer.cmd" plaque:construire
