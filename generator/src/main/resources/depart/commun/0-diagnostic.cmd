@echo off
rem Regarde ce qui manque a cet ordinateur pour construire le site, et dit que faire. N'installe et ne change rien.
setlocal
set "DEPOT=@depot@/"
set POINTS=0
set "PLAQUE_MAVEN="
pushd "%~dp0"
echo Diagnostic : ce qu'il faut pour construire le site
echo.

rem --- le dossier
set "ICI=%~dp0"
copy nul essai-d-ecriture.tmp >nul 2>nul
if exist essai-d-ecriture.tmp goto ecriture
set /a POINTS+=1
echo [!!] Ce dossier refuse qu'on y ecrive : "%ICI%"
echo      Copiez-le ailleurs, par exemple dans Documents.
goto profil
:ecriture
del essai-d-ecriture.tmp
echo [ok] Dossier : "%ICI%"
set "SANS=%ICI:'=%"
if "%SANS%"=="%ICI%" goto profil
set /a POINTS+=1
echo [!!] Le nom de ce dossier, ou d'un dossier qui le contient, a une apostrophe : Maven ne peut pas s'y telecharger.
echo      Deplacez le site dans un dossier sans apostrophe.
:profil
if exist contenu\profil.yaml goto java
set /a POINTS+=1
if exist contenu\profil.yaml.txt goto profiltxt
echo [!!] Le fichier contenu\profil.yaml est introuvable.
echo      Lancez ce diagnostic depuis le dossier de votre site. S'il est dans un zip, extrayez d'abord tout le zip.
goto java
:profiltxt
echo [!!] Le profil s'appelle profil.yaml.txt : Windows cache la fin des noms.
echo      Dans l'Explorateur, menu Affichage, cochez "Extensions de noms de fichiers", puis renommez-le profil.yaml.

rem --- Java
:java
set "AVANT=%JAVA_HOME%"
call .mvn\java.cmd
if not defined PLAQUE_JAVA goto sansjava
echo [ok] Java %PLAQUE_VERSION% : "%JAVA_HOME%"
if not defined AVANT goto maven
if "%AVANT:"=%"=="%JAVA_HOME%" goto maven
echo      La variable JAVA_HOME mene ailleurs, ou il n'y a pas de Java 17 ou plus : %AVANT%
echo      Les gestes 1, 2 et 3 s'en passent ; dans un terminal, corrigez-la ou supprimez-la.
goto maven
:sansjava
set /a POINTS+=1
if not defined PLAQUE_VERSION echo [!!] Java est introuvable.
if defined PLAQUE_VERSION echo [!!] Java est trop ancien : version %PLAQUE_VERSION%. Il faut la version 17 ou une plus recente.
if defined AVANT echo      La variable JAVA_HOME mene a un dossier sans Java 17 ou plus : %AVANT%
echo      Sans etre administrateur : sur https://adoptium.net, choisissez Windows, x64, JDK, version 17 ou plus, et
echo      telechargez le fichier .zip. Extrayez-le dans un dossier "outils" de votre dossier personnel :
echo      "%USERPROFILE%\outils"
echo      Rien d'autre a regler : relancez ce diagnostic.

rem --- Maven
:maven
if defined PLAQUE_JAVA call .mvn\maven.cmd
if not defined PLAQUE_MAVEN goto enveloppe
echo [ok] Maven %PLAQUE_MAVEN% est installe.
goto reseau
:enveloppe
if exist mvnw.cmd if exist .mvn\wrapper\maven-wrapper.properties goto powershell
set /a POINTS+=1
echo [!!] Le fichier mvnw.cmd ou le dossier .mvn\wrapper manque.
echo      Reprenez-les du dossier de depart.
goto reseau
:powershell
set "MODE="
for /f %%m in ('powershell -noprofile "$ExecutionContext.SessionState.LanguageMode" 2^>nul') do set "MODE=%%m"
if "%MODE%"=="FullLanguage" goto telecharge
set /a POINTS+=1
echo [!!] PowerShell est absent ou bride sur cet ordinateur : Maven ne peut pas se telecharger tout seul.
echo      Installez Maven a la main : page "installation" du guide.
goto reseau
:telecharge
if exist "%USERPROFILE%\.m2\wrapper\dists" echo [ok] Maven est deja telecharge.
if not exist "%USERPROFILE%\.m2\wrapper\dists" echo [ok] Maven sera telecharge au premier geste (9 Mo).

rem --- le reseau
:reseau
set "CURL="
for %%x in (curl.exe) do set "CURL=%%~$PATH:x"
if not defined CURL goto sanscurl
curl -sSIL -m 20 -o nul "%DEPOT%" >nul 2>nul
if "%errorlevel%"=="0" goto repond
if "%errorlevel%"=="35" goto certificat
if "%errorlevel%"=="60" goto certificat
set /a POINTS+=1
echo [!!] Reseau : %DEPOT% ne repond pas.
echo      Etes-vous connecte ? Sans reseau, tout marche encore si le site a deja ete construit une fois ici.
echo      A l'hopital, demandez l'adresse et le port du proxy : la page "installation" du guide dit ou les ecrire.
goto plaque
:certificat
set /a POINTS+=1
echo [!!] Reseau : un certificat est refuse ; un proxy s'interpose sans doute.
echo      Creez la variable MAVEN_OPTS avec la valeur -Djavax.net.ssl.trustStoreType=Windows-ROOT
echo      et demandez a votre service informatique de laisser passer %DEPOT%
goto plaque
:sanscurl
echo [??] Reseau : le programme curl n'est pas la pour l'essayer.
goto plaque
:repond
echo [ok] Reseau : %DEPOT% repond.

rem --- Plaque
:plaque
if exist "%USERPROFILE%\.m2\repository\fr\plaque\plaque-maven-plugin\@version@" goto installe
echo [??] Plaque @version@ n'est pas encore sur cet ordinateur. Le premier geste le telecharge, s'il est dans un depot ;
echo      sinon, installez-le une fois depuis ses sources : page "installation" du guide.
goto fin
:installe
echo [ok] Plaque @version@ est installe.

:fin
echo.
if %POINTS%==0 echo Rien a regler. Ouvrez 1-apercu.cmd.
if not %POINTS%==0 echo A regler : %POINTS%, sur les lignes marquees [!!]. Commencez par la premiere, puis relancez ce diagnostic.
popd
pause
if %POINTS%==0 exit /b 0
exit /b 1
