; Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\microwins.iss
; makes build\windows\MicroWins-VERSION-setup.exe from the folder build in build\pyinstaller\microwins.
; For one person, without administrator rights. Your data is in %LOCALAPPDATA%\microwins and stays when this is removed.

#ifndef Version
  #define Version "0.1.0"
#endif
#define AppName "Micro Wins"
#define Program "microwins.exe"

[Setup]
; Says that a later version replaces this one; never changes.
AppId={{6E2B0F6C-6D4D-4C39-9E0B-5B2F4F3B7A11}
AppName={#AppName}
AppVersion={#Version}
AppPublisher=The Micro Wins authors
DefaultDirName={localappdata}\Programs\MicroWins
DisableDirPage=yes
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\build\windows
OutputBaseFilename=MicroWins-{#Version}-setup
UninstallDisplayIcon={app}\{#Program}
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
; An open window is asked to close before its files are replaced.
CloseApplications=yes
RestartApplications=no

[Files]
Source: "..\..\build\pyinstaller\microwins\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[InstallDelete]
; An upgrade leaves nothing of the older version's libraries.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\{#AppName}"; Filename: "{app}\{#Program}"

[Registry]
; Starting with the session is off until it is switched on in Settings; removing the app removes that too.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueType: none; ValueName: "MicroWins"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\{#Program}"; Description: "Open {#AppName}"; Flags: nowait postinstall skipifsilent
