@echo off
rem Starts Liftloop: the workbench without arguments, the command line with them. Needs Java 21 or newer.
setlocal
set "HOME_DIR=%~dp0"
set "JAVA_EXE=java.exe"
set "JAVAW_EXE=javaw.exe"
if defined JAVA_HOME (
	set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
	set "JAVAW_EXE=%JAVA_HOME%\bin\javaw.exe"
)
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA_EXE%" -version 2>&1" ^| findstr /i "version"') do set "VERSION=%%~v"
for /f "delims=.-+ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if not defined MAJOR goto nojava
if %MAJOR% LSS 21 goto nojava
for %%j in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
if not defined LAUNCHER (
	echo liftloop: %HOME_DIR% holds no product. 1>&2
	exit /b 3
)
if "%~1"=="" (
	if not defined LIFTLOOP_WORKSPACE set "LIFTLOOP_WORKSPACE=%USERPROFILE%\liftloop-workspace"
	goto workbench
)
"%JAVA_EXE%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dliftloop.cwd=%CD%" -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application org.liftloop.cli.application -data @none %*
exit /b %ERRORLEVEL%

:workbench
start "Liftloop" "%JAVAW_EXE%" -Djava.awt.headless=true -jar "%LAUNCHER%" -data "%LIFTLOOP_WORKSPACE%"
exit /b 0

:nojava
echo liftloop: no Java 21 or newer found. 1>&2
echo Install a JDK or JRE 21 or newer, for example Eclipse Temurin 21, and set JAVA_HOME to its folder. 1>&2
exit /b 3
