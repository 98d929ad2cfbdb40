@echo off
rem Runs Salient on Windows, as bin/salient does elsewhere. Needs a Java, 17 or newer, and nothing else.
rem Values may hold blanks, brackets and ampersands: they stand in quotes wherever they are used, and lose their own before.
setlocal EnableExtensions DisableDelayedExpansion
for %%d in ("%~dp0..") do set "root=%%~fd"

rem ---- Java: one that came with it, else that of JAVA_HOME, else the one on the path ----

set "jdk="
if defined JAVA_HOME set "jdk=%JAVA_HOME:"=%"
set "java="
if exist "%root%\runtime\bin\java.exe" (
  set "java=%root%\runtime\bin\java.exe"
) else if defined jdk (
  set "java=%jdk%\bin\java.exe"
) else (
  for %%j in (java.exe) do set "java=%%~$PATH:j"
)
if not defined java (
  >&2 echo salient: no Java was found: install Java, 17 or newer, or set JAVA_HOME
  exit /b 1
)
if not exist "%java%" (
  >&2 echo salient: JAVA_HOME is "%jdk%", and there is no bin\java.exe in it
  exit /b 1
)
for %%h in ("%java%\..\..") do set "jdk=%%~fh"
rem Without the JDK's own file Java itself says what it cannot run.
set "version="
if exist "%jdk%\release" for /f "usebackq tokens=1,2 delims==" %%a in ("%jdk%\release") do if "%%a"=="JAVA_VERSION" set "version=%%~b"
set "major="
for /f "delims=.-+_" %%m in ("%version%") do set "major=%%m"
if not defined major goto options
if %major% LSS 17 (
  >&2 echo salient: Java %version% at "%java%" is too old: install Java, 17 or newer, or set JAVA_HOME to one
  exit /b 1
)

rem ---- memory: what SALIENT_HEAP says, else what Java's own variables say, else half of the machine's ----
rem ---- the small collector and the quick compiler, unless Java's own variables name others ----

:options
set "heap=-XX:MaxRAMPercentage=50"
set "collector=-XX:+UseSerialGC"
set "compiler=-XX:TieredStopAtLevel=1"
set "own=."
if defined JAVA_TOOL_OPTIONS set "own=%own% %JAVA_TOOL_OPTIONS:"=%"
if defined JDK_JAVA_OPTIONS set "own=%own% %JDK_JAVA_OPTIONS:"=%"
if defined _JAVA_OPTIONS set "own=%own% %_JAVA_OPTIONS:"=%"
if not "%own:-Xmx=%"=="%own%" set "heap="
if not "%own:MaxHeapSize=%"=="%own%" set "heap="
if not "%own:MaxRAMPercentage=%"=="%own%" set "heap="
if not "%own:MaxRAMFraction=%"=="%own%" set "heap="
if not "%own:TieredStopAtLevel=%"=="%own%" set "compiler="
if not "%own:TieredCompilation=%"=="%own%" set "compiler="
set "named=.%own:*+Use=%"
if not "%named%"==".%own%" if not "%named:GC=%"=="%named%" set "collector="
if not defined SALIENT_HEAP goto run
set "asked=%SALIENT_HEAP:"=%"
if not defined asked goto wrongheap
set "number=%asked%"
for %%u in (k K m M g G t T) do if "%asked:~-1%"=="%%u" set "number=%asked:~0,-1%"
if not defined number goto wrongheap
if "%number:~0,1%"=="0" goto wrongheap
set "rest="
for /f "eol=0 delims=0123456789" %%x in ("%number%") do set "rest=%%x"
if defined rest goto wrongheap
set "heap=-Xmx%asked%"

rem ---- running: what is printed is UTF-8, and the window is left as it was found ----

:run
set "page="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "page=%%c"
chcp 65001 >nul
"%java%" %heap% %collector% %compiler% -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr -jar "%root%\app\salient.jar" %*
set "status=%errorlevel%"
if defined page chcp %page% >nul
exit /b %status%

:wrongheap
>&2 echo salient: SALIENT_HEAP is "%asked%", which is no amount of memory: write a number and k, m or g, as in SALIENT_HEAP=2g
exit /b 2
