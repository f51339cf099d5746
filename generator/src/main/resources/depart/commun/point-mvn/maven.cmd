@echo off
rem Cherche Maven 3.8 ou plus sur cet ordinateur, JAVA_HOME etant juste. Rend PLAQUE_MAVEN, sa version ; vide sinon.
set "PLAQUE_MAVEN="
set "CHEMIN="
for %%x in (mvn.cmd) do set "CHEMIN=%%~$PATH:x"
if not defined CHEMIN goto :eof
rem Ailleurs, pour ne pas lire .mvn\maven.config, qui fait taire Maven.
pushd "%SystemRoot%"
for /f "tokens=1-3" %%a in ('mvn -B -v') do if "%%b"=="Maven" call :version %%c
popd
goto :eof

:version
for /f "tokens=1,2 delims=." %%a in ("%1") do if %%a EQU 3 if %%b LSS 8 goto :eof
set "PLAQUE_MAVEN=%1"
goto :eof
