@echo off
rem Runs Salient on Windows, as bin/salient does elsewhere. Needs a Java, 17 or newer, and nothing else.
setlocal EnableExtensions DisableDelayedExpansion
for %%d in ("%~dp0..") do set "root=%%~fd"

rem ---- Java: one that came with it, else that of JAVA_HOME, else the one on the path ----

set "java="
if exist "%root%\runtime\bin\java.exe" (
  set "java=%root%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  for %%j in (java.exe) do set "java=%%~$PATH:j"
)
if not defined java (
  >&2 echo salient: no Java was found: install Java, 17 or newer, or set JAVA_HOME
  exit /b 1
)
if not exist "%java%" (
  >&2 echo salient: JAVA_HOME is "%JAVA_HOME%", and there is no bin\java.exe in it
  exit /b 1
)
for %%h in ("%java%\..\..") do set "home=%%~fh"
rem Without the JDK's own file Java itself says what it cannot run.
set "version="
if exist "%home%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%home%\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
set "major="
for /f "delims=.-+_" %%m in ("%version%") do set "major=%%m"
if not defined major goto heap
if %major% LSS 17 (
  >&2 echo salient: Java %version% at "%java%" is too old: install Java, 17 or newer, or set JAVA_HOME to one
  exit /b 1
)

rem ---- how much memory Java may use: what SALIENT_HEAP says, else what Java's own variables say, else half ----

:heap
set "heap=-XX:MaxRAMPercentage=50"
(set JAVA_TOOL_OPTIONS & set JDK_JAVA_OPTIONS & set _JAVA_OPTIONS) 2>nul | findstr /c:"-Xmx" /c:"MaxHeapSize=" /c:"MaxRAMPercentage=" /c:"MaxRAMFraction=" >nul && set "heap="
if not defined SALIENT_HEAP goto engine
set SALIENT_HEAP | findstr /r /x /c:"SALIENT_HEAP=[1-9][0-9]*" /c:"SALIENT_HEAP=[1-9][0-9]*[kKmMgGtT]" >nul || goto wrongheap
set "heap=-Xmx%SALIENT_HEAP%"

rem ---- the small collector and the quick compiler, unless Java's own variables name others ----

:engine
set "collector=-XX:+UseSerialGC"
set "compiler=-XX:TieredStopAtLevel=1"
(set JAVA_TOOL_OPTIONS & set JDK_JAVA_OPTIONS & set _JAVA_OPTIONS) 2>nul | findstr /r /c:"-XX:+Use.*GC" >nul && set "collector="
(set JAVA_TOOL_OPTIONS & set JDK_JAVA_OPTIONS & set _JAVA_OPTIONS) 2>nul | findstr /c:"TieredStopAtLevel=" /c:"TieredCompilation" >nul && set "compiler="

rem ---- running: what is printed is UTF-8, and the window is left as it was found ----

set "page="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
"%java%" %heap% %collector% %compiler% -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -jar "%root%\app\salient.jar" %*
set "status=%errorlevel%"
if defined page chcp %page% >nul
exit /b %status%

:wrongheap
>&2 echo salient: SALIENT_HEAP is "%SALIENT_HEAP%", which is no amount of memory: write a number and k, m or g, as in SALIENT_HEAP=2g
exit /b 2
