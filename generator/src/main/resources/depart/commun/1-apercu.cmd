@echo off
cd /d "%~dp0"
where java >nul 2>nul
if errorlevel 1 (
  echo Java est introuvable. La page "installation" du guide explique comment l'installer.
  pause
  exit /b 1
)
where mvn >nul 2>nul
if errorlevel 1 (
  echo Maven est introuvable. La page "installation" du guide explique comment l'installer.
  pause
  exit /b 1
)
call mvn plaque:apercu
pause
