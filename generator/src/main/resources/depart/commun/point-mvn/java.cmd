@echo off
rem Cherche Java 17 ou plus, et le met dans JAVA_HOME pour cette fenetre seulement. Appele par lancer.cmd et 0-diagnostic.
rem Rend PLAQUE_JAVA, le dossier trouve, et PLAQUE_VERSION, la derniere version lue ; vides sinon.
set "PLAQUE_JAVA="
set "PLAQUE_VERSION="
if defined JAVA_HOME call :essayer "%JAVA_HOME:"=%"
if not defined PLAQUE_JAVA for /f "tokens=1,2,*" %%a in ('java -XshowSettings:properties -version 2^>^&1') do if "%%a"=="java.home" call :essayer "%%c"
if not defined PLAQUE_JAVA call :parcourir
if defined PLAQUE_JAVA set "JAVA_HOME=%PLAQUE_JAVA%"
goto :eof

:parcourir
for %%r in ("%~dp0.." "%~dp0..\.." "%USERPROFILE%\outils" "%USERPROFILE%" "%USERPROFILE%\Downloads" "%USERPROFILE%\.jdks") do call :fouiller "%%~r"
for %%r in ("%LOCALAPPDATA%\Programs" "%ProgramFiles%") do for %%m in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do call :fouiller "%%~r\%%~m"
goto :eof

rem Les dossiers de %1 dont le nom dit Java, et ceux qu'un zip extrait met dedans.
:fouiller
for /f "delims=" %%d in ('dir /b /ad "%~1\*jdk*" "%~1\*jre*" "%~1\zulu*" 2^>nul') do (
  call :essayer "%~1\%%d"
  for /f "delims=" %%e in ('dir /b /ad "%~1\%%d\*jdk*" 2^>nul') do call :essayer "%~1\%%d\%%e"
)
goto :eof

:essayer
if defined PLAQUE_JAVA goto :eof
if not exist "%~1\bin\java.exe" goto :eof
if not exist "%~1\release" goto :eof
set "LU="
for /f "usebackq tokens=1,2 delims==" %%a in ("%~1\release") do if "%%a"=="JAVA_VERSION" set "LU=%%~b"
if not defined LU goto :eof
for /f "tokens=1,2 delims=.+-_ " %%v in ("%LU%") do call :version "%%v" "%%w"
if %PLAQUE_VERSION% LSS 17 goto :eof
set "PLAQUE_JAVA=%~1"
goto :eof

rem Java 8 s'appelait 1.8.
:version
set "PLAQUE_VERSION=%~1"
if "%~1"=="1" set "PLAQUE_VERSION=%~2"
goto :eof
