; What the installer does besides putting the program in place. Everything is the user's own (HKCU): nobody needs to be administrator.

; Links to the program are opened by it from the start, also before it has been opened by itself.
!macro customInstall
  WriteRegStr HKCU "Software\Classes\insatsliggaren" "" "URL:Insatsliggaren"
  WriteRegStr HKCU "Software\Classes\insatsliggaren" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\insatsliggaren\DefaultIcon" "" "$appExe,0"
  WriteRegStr HKCU "Software\Classes\insatsliggaren\shell\open\command" "" '"$appExe" "%1"'
!macroend

; An update takes the old program away first, and puts the links back right after.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    DeleteRegKey HKCU "Software\Classes\insatsliggaren"
  ${endIf}
!macroend
