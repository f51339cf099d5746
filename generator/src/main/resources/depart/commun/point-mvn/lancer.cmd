@echo off
rem Trouve Java et Maven, puis lance le geste demande. Appele par les fichiers 1-, 2- et 3- d'a cote.
setlocal
pushd "%~dp0.."
call .mvn\java.cmd
if not defined PLAQUE_JAVA goto diagnostic
call .mvn\maven.cmd
if defined PLAQUE_MAVEN goto installe
if not exist "%USERPROFILE%\.m2\wrapper\dists" echo Premiere fois : Maven et ses outils se telechargent, 20 Mo. Quelques minutes, selon votre connexion...
call mvnw.cmd %*
goto fin
:installe
call mvn %*
:fin
set "RESULTAT=%errorlevel%"
if not "%RESULTAT%"=="0" echo Rien ci-dessus ne vous dit que faire ? Lancez 0-diagnostic.
popd
pause
exit /b %RESULTAT%

:diagnostic
popd
call "%~dp0..\0-diagnostic.cmd"
exit /b 1
